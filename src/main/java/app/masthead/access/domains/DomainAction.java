package app.masthead.access.domains;

import app.masthead.audit.AuditAction;

/** What happens to a tenant's domains. */
enum DomainAction implements AuditAction {
    ADDED("domains.added"),
    VERIFIED("domains.verified"),
    MISSING("domains.missing"),
    FOUND_AGAIN("domains.found-again"),
    EXPIRED("domains.expired"),
    MOVED_HERE("domains.moved-here"),
    MOVED_AWAY("domains.moved-away"),
    REMOVED("domains.removed");

    private final String code;

    DomainAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
