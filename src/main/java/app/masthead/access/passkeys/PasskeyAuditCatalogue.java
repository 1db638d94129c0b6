package app.masthead.access.passkeys;

import app.masthead.audit.AuditCatalogue;
import java.util.List;
import org.springframework.stereotype.Component;

/** What passkeys leave in the audit log. */
@Component
class PasskeyAuditCatalogue implements AuditCatalogue {

    @Override
    public List<PasskeyAction> actions() {
        return List.of(PasskeyAction.values());
    }
}
