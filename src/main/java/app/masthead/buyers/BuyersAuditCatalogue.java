package app.masthead.buyers;

import app.masthead.audit.AuditCatalogue;
import app.masthead.audit.SubjectType;
import java.util.List;
import org.springframework.stereotype.Component;

/** What buyers leave in the audit log, and where it finds them. */
@Component
class BuyersAuditCatalogue implements AuditCatalogue {

    static final String SUBJECT = BuyerPages.SUBJECT;

    @Override
    public List<BuyerAction> actions() {
        return List.of(BuyerAction.values());
    }

    @Override
    public List<SubjectType> subjects() {
        return List.of(SubjectType.shownAt(SUBJECT, "buyers.view", BuyerFilter.PATH + "/{buyer}"));
    }
}
