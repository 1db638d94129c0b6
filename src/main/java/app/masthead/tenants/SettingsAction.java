package app.masthead.tenants;

import app.masthead.audit.AuditAction;

/** What a publisher changes about itself. */
enum SettingsAction implements AuditAction {
    GENERAL_CHANGED("tenants.general.changed"),
    APPROVAL_CHANGED("tenants.approval.changed"),
    POLICY_CHANGED("tenants.policy.changed"),
    NAMING_CHANGED("tenants.naming.changed"),
    AI_SERVICE_CHANGED("tenants.ai-service.changed"),
    AI_SERVICE_TESTED("tenants.ai-service.tested"),
    AI_KEY_REMOVED("tenants.ai-key.removed"),
    HOST_ADDED("tenants.host.added");

    private final String code;

    SettingsAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
