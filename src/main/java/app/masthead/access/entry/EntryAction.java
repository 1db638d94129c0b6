package app.masthead.access.entry;

import app.masthead.audit.AuditAction;

/** What a super-admin's stay in a tenant leaves in both audit logs, besides what is done there. */
enum EntryAction implements AuditAction {
    ENTERED("access.tenant-entered"),
    LEFT("access.tenant-left");

    private final String code;

    EntryAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
