package app.masthead.agents;

import app.masthead.audit.AuditAction;

/** What happens to agents and is kept in the audit log. */
enum AgentAction implements AuditAction {
    ADDED("agents.agent.added"),
    CHANGED("agents.agent.changed"),
    ENABLED("agents.agent.enabled"),
    DISABLED("agents.agent.disabled"),
    TESTED("agents.agent.tested"),
    REMOVED("agents.agent.removed");

    private final String code;

    AgentAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
