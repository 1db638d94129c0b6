package app.masthead.access.sessions;

import app.masthead.platform.web.Conflict;

/** Somebody else has changed the limits since they were looked at. */
class StaleLimits extends Conflict {

    private static final long serialVersionUID = 1L;

    StaleLimits() {
        super("access.limits.stale");
    }
}
