package app.masthead.access.domains;

import app.masthead.audit.AuditCatalogue;
import app.masthead.audit.SubjectType;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What domains leave in the audit log. */
@Component
class DomainsAuditCatalogue implements AuditCatalogue {

    @Override
    public List<DomainAction> actions() {
        return List.of(DomainAction.values());
    }

    @Override
    public List<SubjectType> subjects() {
        return List.of(SubjectType.shownBy("domain", "sign-in.decide", id -> Optional.of("/settings/sign-in/domains")));
    }
}
