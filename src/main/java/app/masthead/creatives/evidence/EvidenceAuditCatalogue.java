package app.masthead.creatives.evidence;

import app.masthead.audit.AuditCatalogue;
import java.util.List;
import org.springframework.stereotype.Component;

/** What taking evidence away leaves in the audit log. */
@Component
class EvidenceAuditCatalogue implements AuditCatalogue {

    @Override
    public List<EvidenceAction> actions() {
        return List.of(EvidenceAction.values());
    }
}
