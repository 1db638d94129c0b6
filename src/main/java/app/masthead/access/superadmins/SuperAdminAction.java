package app.masthead.access.superadmins;

import app.masthead.audit.AuditAction;

/** What becomes of those who run the installation, in its audit log. */
enum SuperAdminAction implements AuditAction {
    INVITED("access.super-admin-invited"),
    LINK_MADE("access.super-admin-link-made"),
    JOINED("access.super-admin-joined"),
    DEACTIVATED("access.super-admin-deactivated"),
    REACTIVATED("access.super-admin-reactivated");

    private final String code;

    SuperAdminAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
