package app.masthead.notifications.log;

import app.masthead.platform.web.Conflict;

/** The delivery has no end yet, was taken back, or has gone on since it was looked at. */
class NotRepeatable extends Conflict {

    private static final long serialVersionUID = 1L;

    NotRepeatable() {
        super("notifications.delivery.not-repeatable");
    }
}
