package app.masthead.agents.strategies;

import app.masthead.audit.AuditAction;

/** What happens to strategies and is kept in the audit log. */
enum StrategyAction implements AuditAction {
    ADDED("strategies.strategy.added"),
    CHANGED("strategies.strategy.changed"),
    REMOVED("strategies.strategy.removed");

    private final String code;

    StrategyAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
