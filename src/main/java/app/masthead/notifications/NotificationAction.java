package app.masthead.notifications;

import app.masthead.audit.AuditAction;

/** What people do with webhooks, with Slack and with deliveries. What is about a webhook stands in its buyer's history. */
public enum NotificationAction implements AuditAction {
    WEBHOOK_ADDED("notifications.webhook.added"),
    WEBHOOK_CHANGED("notifications.webhook.changed"),
    SECRET_REPLACED("notifications.webhook.secret-replaced"),
    WEBHOOK_PAUSED("notifications.webhook.paused"),
    WEBHOOK_RESUMED("notifications.webhook.resumed"),
    WEBHOOK_TESTED("notifications.webhook.tested"),
    WEBHOOK_REMOVED("notifications.webhook.removed"),
    SENT_AGAIN("notifications.delivery.sent-again"),
    SLACK_CHANGED("notifications.slack.changed"),
    SLACK_TESTED("notifications.slack.tested"),
    SLACK_REMOVED("notifications.slack.removed"),
    SLACK_SENT_AGAIN("notifications.slack.sent-again");

    private final String code;

    NotificationAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
