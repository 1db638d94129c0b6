package app.masthead.creatives.desk;

import app.masthead.audit.AuditCatalogue;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the rule of reviews leaves in the audit log, about the tenant. */
@Component
class ReviewRuleAuditCatalogue implements AuditCatalogue {

    @Override
    public List<ReviewRuleAction> actions() {
        return List.of(ReviewRuleAction.values());
    }
}
