package app.masthead.access.connections;

import app.masthead.audit.AuditAction;

/** What happens to the ways in which a tenant signs in, for the audit log. */
public enum ConnectionAction implements AuditAction {
    ADDED("access.connection-added"),
    RENAMED("access.connection-renamed"),
    CHANGED("access.connection-changed"),
    RESET("access.connection-reset"),
    REMOVED("access.connection-removed"),
    TESTED("access.connection-tested"),
    IDENTITY_ADOPTED("access.identity-adopted"),
    SWITCHED_ON("access.connection-switched-on"),
    APPLIED("access.connection-applied"),
    SWITCHED_OFF("access.connection-switched-off"),
    METADATA_READ("access.metadata-read"),
    METADATA_DISCARDED("access.metadata-discarded"),
    CERTIFICATE_ADDED("access.certificate-added"),
    CERTIFICATE_DISTRUSTED("access.certificate-distrusted"),
    ENFORCED("access.sign-in-enforced"),
    ENFORCEMENT_ENDED("access.sign-in-enforcement-ended");

    private final String code;

    ConnectionAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
