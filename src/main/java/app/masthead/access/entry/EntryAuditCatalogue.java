package app.masthead.access.entry;

import app.masthead.audit.AuditCatalogue;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a super-admin's stay in a tenant leaves in both audit logs, besides what is done there. */
@Component
class EntryAuditCatalogue implements AuditCatalogue {

    @Override
    public List<EntryAction> actions() {
        return List.of(EntryAction.values());
    }
}
