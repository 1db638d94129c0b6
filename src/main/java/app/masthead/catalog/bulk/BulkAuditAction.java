package app.masthead.catalog.bulk;

import app.masthead.audit.AuditAction;

/** What is kept of bulk work as a whole; every product has a row of its own besides. */
enum BulkAuditAction implements AuditAction {
    STARTED("catalog.bulk.started"),
    CANCELLED("catalog.bulk.cancelled"),
    STOPPED("catalog.bulk.stopped");

    /** What the audit log calls it. */
    static final String SUBJECT = "bulk_job";

    private final String code;

    BulkAuditAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
