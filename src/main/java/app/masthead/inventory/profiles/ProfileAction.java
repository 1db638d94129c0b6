package app.masthead.inventory.profiles;

import app.masthead.audit.AuditAction;

/** What happens to inventory profiles and is kept in the audit log. */
enum ProfileAction implements AuditAction {
    CREATED("inventory.profile.created"),
    CHANGED("inventory.profile.changed"),
    DELETED("inventory.profile.deleted");

    private final String code;

    ProfileAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
