package app.masthead.tenants;

import app.masthead.audit.AuditAction;

/** What a publisher changes about itself. */
enum SettingsAction implements AuditAction {
    GENERAL_CHANGED("tenants.general.changed"),
    APPROVAL_CHANGED("tenants.approval.changed");

    private final String code;

    SettingsAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
