package app.masthead.audit;

import java.util.List;
import org.springframework.stereotype.Component;

/** The audit log's own entries. */
@Component
class AuditLogCatalogue implements AuditCatalogue {

    static final Subject SUBJECT = new Subject("audit_log", "audit_log", "Audit log");

    @Override
    public List<AuditLogAction> actions() {
        return List.of(AuditLogAction.values());
    }

    @Override
    public List<SubjectType> subjects() {
        return List.of(SubjectType.shownAt(SUBJECT.type(), "audit.view", "/audit-log"));
    }
}
