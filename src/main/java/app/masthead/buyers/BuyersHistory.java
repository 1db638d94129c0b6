package app.masthead.buyers;

import app.masthead.audit.AuditAction;
import app.masthead.audit.AuditCatalogue;
import app.masthead.audit.SubjectType;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where the audit log finds buyers. */
@Component
class BuyersHistory implements AuditCatalogue {

    static final String SUBJECT = "buyer";

    @Override
    public List<AuditAction> actions() {
        return List.of();
    }

    @Override
    public List<SubjectType> subjects() {
        return List.of(SubjectType.shownAt(SUBJECT, "buyers.view", BuyerFilter.PATH + "/{buyer}"));
    }
}
