package app.masthead.notifications.slack;

import app.masthead.platform.web.Conflict;

/** The message has not failed, or has gone on since it was looked at. */
class NotRepeatable extends Conflict {

    private static final long serialVersionUID = 1L;

    NotRepeatable() {
        super("slack.again.not");
    }
}
