package app.masthead.access.setup;

import app.masthead.audit.AuditCatalogue;
import app.masthead.audit.SubjectType;
import java.util.List;
import org.springframework.stereotype.Component;

/** What set-up links leave in the audit log. */
@Component
class SetUpAuditCatalogue implements AuditCatalogue {

    @Override
    public List<SetUpAction> actions() {
        return List.of(SetUpAction.values());
    }

    @Override
    public List<SubjectType> subjects() {
        return List.of(SubjectType.shownAt("set-up-link", "sign-in.decide", "/settings/sign-in/set-up-links"));
    }
}
