package app.masthead.creatives;

import app.masthead.audit.AuditCatalogue;
import app.masthead.audit.SubjectType;
import java.util.List;
import org.springframework.stereotype.Component;

/** What creatives leave in the audit log. */
@Component
class CreativeCatalogue implements AuditCatalogue {

    @Override
    public List<CreativeAction> actions() {
        return List.of(CreativeAction.values());
    }

    @Override
    public List<SubjectType> subjects() {
        return List.of(SubjectType.shownAt("creative", "creatives.view", "/creatives/{buyer}/{creative}"));
    }
}
