package app.masthead.workflow;

import app.masthead.audit.AuditCatalogue;
import java.util.List;
import org.springframework.stereotype.Component;

/** What steps leave in the audit log, always about their subjects. */
@Component
class WorkflowAuditCatalogue implements AuditCatalogue {

    @Override
    public List<WorkflowAction> actions() {
        return List.of(WorkflowAction.values());
    }
}
