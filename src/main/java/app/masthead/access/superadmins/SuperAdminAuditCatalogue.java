package app.masthead.access.superadmins;

import app.masthead.audit.AuditCatalogue;
import java.util.List;
import org.springframework.stereotype.Component;

/** What becomes of those who run the installation, in its audit log. */
@Component
class SuperAdminAuditCatalogue implements AuditCatalogue {

    @Override
    public List<SuperAdminAction> actions() {
        return List.of(SuperAdminAction.values());
    }
}
