package app.masthead.inventory.limits;

import app.masthead.audit.AuditAction;

/** What happens to currency limits and is kept in the audit log. */
enum LimitAction implements AuditAction {
    CREATED("inventory.limit.created"),
    CHANGED("inventory.limit.changed"),
    DELETED("inventory.limit.deleted");

    private final String code;

    LimitAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
