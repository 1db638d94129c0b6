package app.masthead.access;

import app.masthead.audit.Subject;
import app.masthead.platform.tenancy.Actor;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * A super-admin who has entered a tenant, as of this request: sees what a viewer sees and can put sign-in and people
 * right, to rescue a tenant that is locked out. Has no account there and so nothing of its own to change.
 *
 * @param zone the super-admin's own time zone
 * @param reason why, in the super-admin's words; the tenant's people read it
 * @param until when the stay ends whatever happens
 */
public record VisitingSuperAdmin(
        UUID id, String name, String email, String theme, String zone, String reason, Instant until)
        implements PortalUser {

    private static final Set<Permission> PERMISSIONS = permitted();

    private static Set<Permission> permitted() {
        var all = EnumSet.of(
                Permission.SIGN_IN_VIEW,
                Permission.SIGN_IN_CONFIGURE,
                Permission.SIGN_IN_DECIDE,
                Permission.USERS_VIEW,
                Permission.USERS_EDIT);
        all.addAll(Role.VIEWER.permissions(false));
        all.remove(Permission.OWN_ACCOUNT);
        all.remove(Permission.CREATIVES_VIEWS);
        return Set.copyOf(all);
    }

    @Override
    public Set<Permission> permissions() {
        return PERMISSIONS;
    }

    /** Single keys are a matter of the account, and there is none. */
    @Override
    public boolean shortcuts() {
        return true;
    }

    @Override
    public String roleKey() {
        return "access.role.visiting";
    }

    @Override
    public Actor.Kind kind() {
        return Actor.Kind.SUPER_ADMIN;
    }

    /** With the address, because the tenant knows no list in which to look the person up. */
    @Override
    public String signature() {
        return name + " (" + email + ")";
    }

    @Override
    public Subject subject() {
        return new Subject("super-admin", id.toString(), name);
    }
}
