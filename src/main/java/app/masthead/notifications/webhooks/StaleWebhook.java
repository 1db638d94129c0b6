package app.masthead.notifications.webhooks;

import app.masthead.platform.web.Outdated;

/** Somebody else has changed the webhook since it was looked at. */
class StaleWebhook extends Outdated {

    private static final long serialVersionUID = 1L;

    StaleWebhook() {
        super("notifications.webhook.stale");
    }
}
