package app.masthead.creatives.views;

import app.masthead.audit.AuditCatalogue;
import app.masthead.audit.SubjectType;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What views leave in the audit log, and where they are managed. */
@Component
class ViewAuditCatalogue implements AuditCatalogue {

    @Override
    public List<ViewAction> actions() {
        return List.of(ViewAction.values());
    }

    @Override
    public List<SubjectType> subjects() {
        return List.of(SubjectType.shownBy("saved_view", "creatives.view", id -> Optional.of("/creative-views")));
    }
}
