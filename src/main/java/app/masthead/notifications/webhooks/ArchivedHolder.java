package app.masthead.notifications.webhooks;

import app.masthead.platform.web.Conflict;

/** The buyer is archived, and so is told nothing. */
class ArchivedHolder extends Conflict {

    private static final long serialVersionUID = 1L;

    ArchivedHolder() {
        super("notifications.webhook.archived");
    }
}
