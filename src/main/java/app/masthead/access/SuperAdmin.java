package app.masthead.access;

import app.masthead.audit.Subject;
import app.masthead.platform.tenancy.Actor;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * A person who runs the installation, as of this request. Belongs to no tenant, holds no role in any, and so may do
 * nothing on a tenant's host.
 */
public record SuperAdmin(UUID id, String name, String email, String theme, String zone, boolean shortcuts)
        implements PortalUser {

    private static final Set<Permission> PERMISSIONS =
            Set.copyOf(EnumSet.of(Permission.CONSOLE_VIEW, Permission.CONSOLE_EDIT, Permission.OWN_ACCOUNT));

    @Override
    public Set<Permission> permissions() {
        return PERMISSIONS;
    }

    @Override
    public String roleKey() {
        return "access.role.super-admin";
    }

    @Override
    public Actor.Kind kind() {
        return Actor.Kind.SUPER_ADMIN;
    }

    @Override
    public Subject subject() {
        return new Subject("super-admin", id.toString(), name);
    }
}
