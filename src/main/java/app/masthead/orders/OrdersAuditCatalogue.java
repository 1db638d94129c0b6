package app.masthead.orders;

import app.masthead.audit.AuditCatalogue;
import app.masthead.audit.SubjectType;
import java.util.List;
import org.springframework.stereotype.Component;

/** What orders leave in the audit log, and where it finds them. */
@Component
class OrdersAuditCatalogue implements AuditCatalogue {

    @Override
    public List<OrderAction> actions() {
        return List.of(OrderAction.values());
    }

    @Override
    public List<SubjectType> subjects() {
        return List.of(SubjectType.shownAt("order", "orders.view", "/orders/{order}"));
    }
}
