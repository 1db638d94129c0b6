package app.masthead.access.connections;

import app.masthead.audit.AuditCatalogue;
import app.masthead.audit.SubjectType;
import java.util.List;
import org.springframework.stereotype.Component;

/** What changes of the ways to sign in leave in the audit log. */
@Component
class ConnectionAuditCatalogue implements AuditCatalogue {

    @Override
    public List<ConnectionAction> actions() {
        return List.of(ConnectionAction.values());
    }

    @Override
    public List<SubjectType> subjects() {
        return List.of(
                SubjectType.shownAt("connection", "sign-in.view", "/settings/sign-in/connections/{connection}"),
                SubjectType.shownAt("sign-in-policy", "sign-in.view", "/settings/sign-in"));
    }
}
