package app.masthead.notifications;

import app.masthead.audit.AuditCatalogue;
import java.util.List;
import org.springframework.stereotype.Component;

/** What webhooks and deliveries leave in the audit log, always about their buyers. */
@Component
class NotificationsAuditCatalogue implements AuditCatalogue {

    @Override
    public List<NotificationAction> actions() {
        return List.of(NotificationAction.values());
    }
}
