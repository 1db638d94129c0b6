package app.masthead.notifications.webhooks;

import app.masthead.platform.web.NotFound;

/** The buyer has no webhook. */
class NoSuchWebhook extends NotFound {

    private static final long serialVersionUID = 1L;

    NoSuchWebhook() {
        super("notifications.webhook.none");
    }
}
