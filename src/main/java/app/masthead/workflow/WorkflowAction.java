package app.masthead.workflow;

import app.masthead.audit.AuditAction;

/** What people do with steps beside deciding them; a decision stands in the log of what it decides. */
enum WorkflowAction implements AuditAction {
    STEP_ASSIGNED("workflow.step.assigned");

    private final String code;

    WorkflowAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
