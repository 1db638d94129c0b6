package app.masthead.inventory.limits;

import app.masthead.audit.AuditCatalogue;
import app.masthead.audit.SubjectType;
import java.util.List;
import org.springframework.stereotype.Component;

/** What currency limits leave in the audit log, and where it finds them. */
@Component
class LimitAuditCatalogue implements AuditCatalogue {

    static final String SUBJECT = "currency_limit";

    @Override
    public List<LimitAction> actions() {
        return List.of(LimitAction.values());
    }

    @Override
    public List<SubjectType> subjects() {
        return List.of(SubjectType.shownAt(SUBJECT, "catalog.view", LimitFilter.PATH + "/{currency}"));
    }
}
