package app.masthead.access;

import app.masthead.audit.Subject;
import app.masthead.platform.tenancy.Actor;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of a customer's IT who came by a set-up link, as of this request: prepares and tests connections and
 * decides nothing. Has no account, and is known by the link alone.
 *
 * @param id the link
 * @param name what such a guest is called
 * @param maker who made the link
 * @param until when the link ends
 */
public record SetUpGuest(UUID id, String name, String maker, Instant until) implements PortalUser {

    private static final Set<Permission> PERMISSIONS =
            Set.copyOf(EnumSet.of(Permission.SIGN_IN_VIEW, Permission.SIGN_IN_CONFIGURE));

    @Override
    public String email() {
        return "";
    }

    @Override
    public String theme() {
        return "system";
    }

    @Override
    public @Nullable String zone() {
        return null;
    }

    /** Single keys are a matter of the account, and there is none. */
    @Override
    public boolean shortcuts() {
        return true;
    }

    @Override
    public Set<Permission> permissions() {
        return PERMISSIONS;
    }

    @Override
    public String roleKey() {
        return "access.role.set-up";
    }

    @Override
    public Actor.Kind kind() {
        return Actor.Kind.PERSON;
    }

    /** With the member who answers for the guest. */
    @Override
    public String signature() {
        return name + " (" + maker + ")";
    }

    @Override
    public Subject subject() {
        return new Subject("set-up-link", id.toString(), signature());
    }
}
