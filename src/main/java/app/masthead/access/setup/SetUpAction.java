package app.masthead.access.setup;

import app.masthead.audit.AuditAction;

/** What happens to set-up links, for the audit log. */
enum SetUpAction implements AuditAction {
    CREATED("access.set-up-link-created"),
    OPENED("access.set-up-link-opened"),
    REVOKED("access.set-up-link-revoked");

    private final String code;

    SetUpAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
