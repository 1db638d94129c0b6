package app.masthead.access.people;

import app.masthead.audit.AuditAction;

/** What happens to people and to their ways in, and is kept in the audit log. */
enum PeopleAction implements AuditAction {
    INVITATION_RENEWED("people.invitation-renewed"),
    INVITATION_REVOKED("people.invitation-revoked"),
    INVITATION_ACCEPTED("people.invitation-accepted"),
    CHANGED("people.changed"),
    DEACTIVATED("people.deactivated"),
    REACTIVATED("people.reactivated"),
    REMOVED("people.removed"),
    JOINED("people.joined"),
    ROLE_FOLLOWED("people.role-followed"),
    ROLE_KEPT("people.role-kept"),
    ROLE_KEPT_FOR_EMERGENCIES("people.role-kept-for-emergencies"),
    LINK_REQUESTED("people.link-requested"),
    LINK_DECLINED("people.link-declined"),
    IDENTITY_UNLINKED("people.identity-unlinked"),
    SIGN_IN_LINK_SENT("people.sign-in-link-sent");

    private final String code;

    PeopleAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
