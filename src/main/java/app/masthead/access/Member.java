package app.masthead.access;

import app.masthead.audit.Subject;
import app.masthead.platform.tenancy.Actor;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person of the tenant as of this request.
 *
 * @param zone the person's own time zone, or null for the tenant's
 */
public record Member(
        UUID id,
        String name,
        String email,
        Role role,
        boolean creativeReviewer,
        String theme,
        @Nullable String zone,
        boolean shortcuts)
        implements PortalUser {

    @Override
    public Set<Permission> permissions() {
        return role.permissions(creativeReviewer);
    }

    @Override
    public String roleKey() {
        return creativeReviewer && role == Role.VIEWER ? "access.role.reviewer" : "access.role." + role.code();
    }

    @Override
    public Actor.Kind kind() {
        return Actor.Kind.PERSON;
    }

    @Override
    public Subject subject() {
        return new Subject("user", id.toString(), name);
    }
}
