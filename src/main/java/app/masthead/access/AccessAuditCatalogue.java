package app.masthead.access;

import app.masthead.audit.AuditCatalogue;
import app.masthead.audit.SubjectType;
import java.util.List;
import org.springframework.stereotype.Component;

/** What people and their sign-in leave in the audit log. */
@Component
class AccessAuditCatalogue implements AuditCatalogue {

    @Override
    public List<AccessAction> actions() {
        return List.of(AccessAction.values());
    }

    @Override
    public List<SubjectType> subjects() {
        return List.of(
                SubjectType.shownAt("user", "users.view", "/settings/people/{person}"),
                SubjectType.of("sign-in"),
                SubjectType.of("super-admin"));
    }
}
