package app.masthead.access.emergency;

import app.masthead.audit.AuditAction;

/** What the way in for emergencies leaves in the audit log. */
enum EmergencyAction implements AuditAction {
    USED("access.emergency-used"),
    CODES_MADE("access.recovery-codes-made");

    private final String code;

    EmergencyAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
