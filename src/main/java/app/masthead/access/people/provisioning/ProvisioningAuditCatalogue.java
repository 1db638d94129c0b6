package app.masthead.access.people.provisioning;

import app.masthead.audit.AuditCatalogue;
import app.masthead.audit.SubjectType;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the rules about joining leave in the audit log. */
@Component
class ProvisioningAuditCatalogue implements AuditCatalogue {

    static final String RULE = "role-rule";

    @Override
    public List<ProvisioningAction> actions() {
        return List.of(ProvisioningAction.values());
    }

    @Override
    public List<SubjectType> subjects() {
        return List.of(SubjectType.of(RULE));
    }
}
