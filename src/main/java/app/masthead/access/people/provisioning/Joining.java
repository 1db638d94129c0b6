package app.masthead.access.people.provisioning;

import app.masthead.access.Role;
import java.util.Map;

/**
 * Whether strangers whom the identity provider vouches for become people of the tenant.
 *
 * @param open whether they do
 * @param role of those about whom no rule decides; never admin
 * @param version what the form carries along
 */
public record Joining(boolean open, Role role, long version) {

    /** As the audit log compares it. */
    Map<String, Object> snapshot() {
        return Map.of("jit", open, "default_role", role.code());
    }
}
