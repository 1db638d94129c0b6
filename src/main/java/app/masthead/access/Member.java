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
 * @param permissions what the person may do in this session
 */
public record Member(
        UUID id,
        String name,
        String email,
        Role role,
        boolean creativeReviewer,
        String theme,
        @Nullable String zone,
        boolean shortcuts,
        Set<Permission> permissions)
        implements PortalUser {

    /** Somebody who may do whatever the role permits. */
    public Member(
            UUID id,
            String name,
            String email,
            Role role,
            boolean creativeReviewer,
            String theme,
            @Nullable String zone,
            boolean shortcuts) {
        this(id, name, email, role, creativeReviewer, theme, zone, shortcuts, role.permissions(creativeReviewer));
    }

    /** The same person in a session of that way, which may permit less than the role does. */
    public Member by(Way way) {
        return new Member(id, name, email, role, creativeReviewer, theme, zone, shortcuts, way.permitted(permissions));
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
