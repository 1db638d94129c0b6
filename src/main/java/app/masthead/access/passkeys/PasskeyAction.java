package app.masthead.access.passkeys;

import app.masthead.audit.AuditAction;

/** What passkeys leave in the audit log. */
enum PasskeyAction implements AuditAction {
    ADDED("access.passkey-added"),
    RENAMED("access.passkey-renamed"),
    REMOVED("access.passkey-removed");

    private final String code;

    PasskeyAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
