package app.masthead.access.sessions;

import app.masthead.platform.web.Outdated;

/** Somebody else has changed the limits since they were looked at. */
class StaleLimits extends Outdated {

    private static final long serialVersionUID = 1L;

    StaleLimits() {
        super("access.limits.stale");
    }
}
