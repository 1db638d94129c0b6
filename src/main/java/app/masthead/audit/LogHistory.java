package app.masthead.audit;

import java.util.List;
import org.springframework.stereotype.Component;

/** The audit log's own entries. */
@Component
class LogHistory implements AuditCatalogue {

    static final Subject SUBJECT = new Subject("audit_log", "audit_log", "Audit log");

    @Override
    public List<LogAction> actions() {
        return List.of(LogAction.values());
    }

    @Override
    public List<SubjectType> subjects() {
        return List.of(SubjectType.shownAt(SUBJECT.type(), "audit.view", "/audit-log"));
    }
}
