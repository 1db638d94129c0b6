package app.masthead.audit;

/** What people do with the audit log itself. */
enum LogAction implements AuditAction {
    EXPORTED("audit.exported");

    private final String code;

    LogAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
