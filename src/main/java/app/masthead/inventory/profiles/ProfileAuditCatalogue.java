package app.masthead.inventory.profiles;

import app.masthead.audit.AuditCatalogue;
import app.masthead.audit.SubjectType;
import java.util.List;
import org.springframework.stereotype.Component;

/** What inventory profiles leave in the audit log, and where it finds them. */
@Component
class ProfileAuditCatalogue implements AuditCatalogue {

    static final String SUBJECT = "inventory_profile";

    @Override
    public List<ProfileAction> actions() {
        return List.of(ProfileAction.values());
    }

    @Override
    public List<SubjectType> subjects() {
        return List.of(SubjectType.shownAt(SUBJECT, "catalog.view", ProfileFilter.PATH + "/{profile}"));
    }
}
