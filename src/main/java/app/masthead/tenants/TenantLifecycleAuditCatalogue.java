package app.masthead.tenants;

import app.masthead.audit.AuditCatalogue;
import app.masthead.audit.SubjectType;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the life of a tenant leaves in the audit logs. */
@Component
class TenantLifecycleAuditCatalogue implements AuditCatalogue {

    @Override
    public List<TenantLifecycleAction> actions() {
        return List.of(TenantLifecycleAction.values());
    }

    @Override
    public List<SubjectType> subjects() {
        return List.of();
    }
}
