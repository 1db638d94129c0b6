package app.masthead.access;

import app.masthead.audit.AuditAction;

/** What people, roles and sign-in leave in the audit log. */
public enum AccessAction implements AuditAction {
    SIGNED_IN("access.signed-in"),
    SIGN_IN_REFUSED("access.sign-in-refused"),
    SIGNED_OUT("access.signed-out"),
    INVITED("access.invited"),
    IDENTITY_LINKED("access.identity-linked"),
    ROLE_CHANGED("access.role-changed"),
    SUPER_ADMIN_LINKED("access.super-admin-linked"),
    THEME_CHANGED("access.theme-changed"),
    PROVED_AGAIN("access.proved-again"),
    SESSIONS_ENDED("access.sessions-ended"),
    SESSION_LIMITS_CHANGED("access.session-limits-changed"),
    PEOPLE_EXPORTED("access.people-exported"),
    SESSIONS_EXPORTED("access.sessions-exported"),
    ATTEMPTS_EXPORTED("access.attempts-exported");

    private final String code;

    AccessAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
