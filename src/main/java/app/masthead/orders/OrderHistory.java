package app.masthead.orders;

import app.masthead.audit.AuditAction;
import app.masthead.audit.AuditCatalogue;
import app.masthead.audit.SubjectType;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where the audit log finds orders. They are read here and changed elsewhere, so that they leave nothing themselves. */
@Component
class OrderHistory implements AuditCatalogue {

    @Override
    public List<AuditAction> actions() {
        return List.of();
    }

    @Override
    public List<SubjectType> subjects() {
        return List.of(SubjectType.shownAt("order", "orders.view", "/orders/{order}"));
    }
}
