package app.masthead.creatives;

import app.masthead.audit.AuditCatalogue;
import app.masthead.audit.SubjectType;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What creatives leave in the audit log. */
@Component
class CreativeHistory implements AuditCatalogue {

    @Override
    public List<CreativeAction> actions() {
        return List.of(CreativeAction.values());
    }

    @Override
    public List<SubjectType> subjects() {
        return List.of(SubjectType.shownBy("creative", "creatives.view", CreativeHistory::address));
    }

    private static Optional<String> address(String subject) {
        var slash = subject.indexOf('/');
        return slash < 1 || slash == subject.length() - 1
                ? Optional.empty()
                : Optional.of(new CreativeId(subject.substring(0, slash), subject.substring(slash + 1)).path());
    }
}
