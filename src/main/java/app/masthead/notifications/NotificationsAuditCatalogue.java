package app.masthead.notifications;

import app.masthead.audit.AuditCatalogue;
import java.util.List;
import org.springframework.stereotype.Component;

/** What webhooks, Slack and deliveries leave in the audit log: about their buyers, or about the tenant. */
@Component
class NotificationsAuditCatalogue implements AuditCatalogue {

    @Override
    public List<NotificationAction> actions() {
        return List.of(NotificationAction.values());
    }
}
