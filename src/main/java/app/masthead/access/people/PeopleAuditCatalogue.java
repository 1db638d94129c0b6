package app.masthead.access.people;

import app.masthead.audit.AuditCatalogue;
import java.util.List;
import org.springframework.stereotype.Component;

/** What people and their ways in leave in the audit log. */
@Component
class PeopleAuditCatalogue implements AuditCatalogue {

    @Override
    public List<PeopleAction> actions() {
        return List.of(PeopleAction.values());
    }
}
