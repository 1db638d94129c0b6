package app.masthead.audit;

/** What people do with the audit log itself. */
enum AuditLogAction implements AuditAction {
    EXPORTED("audit.exported");

    private final String code;

    AuditLogAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
