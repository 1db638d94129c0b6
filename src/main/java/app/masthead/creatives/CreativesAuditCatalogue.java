package app.masthead.creatives;

import app.masthead.audit.AuditCatalogue;
import app.masthead.audit.SubjectType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What creatives leave in the audit log. */
@Component
class CreativesAuditCatalogue implements AuditCatalogue {

    private static final Pattern ADDRESSABLE = Pattern.compile("[A-Za-z0-9_-]+/[~A-Za-z0-9_][A-Za-z0-9_.-]*");

    @Override
    public List<CreativeAction> actions() {
        return List.of(CreativeAction.values());
    }

    @Override
    public List<SubjectType> subjects() {
        return List.of(SubjectType.shownBy("creative", "creatives.view", CreativesAuditCatalogue::address));
    }

    private static Optional<String> address(String audited) {
        return ADDRESSABLE.matcher(audited).matches() ? Optional.of("/creatives/" + audited) : Optional.empty();
    }
}
