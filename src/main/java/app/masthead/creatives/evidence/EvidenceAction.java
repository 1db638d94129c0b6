package app.masthead.creatives.evidence;

import app.masthead.audit.AuditAction;

/** What people do with the evidence on creatives. */
enum EvidenceAction implements AuditAction {
    DOWNLOADED("creatives.evidence.downloaded");

    private final String code;

    EvidenceAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
