package app.masthead.notifications.slack;

import app.masthead.platform.web.Outdated;

/** Somebody else has changed what is decided about Slack since it was looked at. */
class StaleSlack extends Outdated {

    private static final long serialVersionUID = 1L;

    StaleSlack() {
        super("slack.stale");
    }
}
