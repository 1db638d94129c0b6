package app.masthead.tenants;

import app.masthead.audit.AuditAction;

/** What happens to a tenant as a whole. */
enum TenantLifecycleAction implements AuditAction {
    OPENED("tenants.opened"),
    SUSPENDED("tenants.suspended"),
    RESTORED("tenants.restored");

    private final String code;

    TenantLifecycleAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
