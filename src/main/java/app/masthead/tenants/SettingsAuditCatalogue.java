package app.masthead.tenants;

import app.masthead.audit.AuditCatalogue;
import app.masthead.audit.SubjectType;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What changes of the settings leave in the audit log. */
@Component
class SettingsAuditCatalogue implements AuditCatalogue {

    @Override
    public List<SettingsAction> actions() {
        return List.of(SettingsAction.values());
    }

    @Override
    public List<SubjectType> subjects() {
        return List.of(
                SubjectType.shownBy("tenant", "settings.view", id -> Optional.of("/settings")), SubjectType.of("host"));
    }
}
