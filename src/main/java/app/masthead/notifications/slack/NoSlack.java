package app.masthead.notifications.slack;

import app.masthead.platform.web.NotFound;

/** There is no address in Slack to which something could be sent. */
class NoSlack extends NotFound {

    private static final long serialVersionUID = 1L;

    NoSlack() {
        super("slack.none");
    }
}
