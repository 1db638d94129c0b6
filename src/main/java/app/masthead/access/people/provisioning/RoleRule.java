package app.masthead.access.people.provisioning;

import app.masthead.access.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which role people have of whom the identity provider says something. It can be any role of a tenant and never
 * anything of the installation's.
 *
 * @param position 1 for the rule that is asked first
 * @param attribute the name of what the provider says, for example {@code groups}; of several values one is enough
 * @param creativeReviewer whether such people decide creatives as well
 */
public record RoleRule(
        UUID id,
        int position,
        String attribute,
        Operator operator,
        String value,
        Role role,
        boolean creativeReviewer,
        long version) {

    /** Whether another rule asks the same, so that only the first of the two is ever of use. */
    boolean repeats(RoleRule other) {
        return !id.equals(other.id)
                && attribute.equals(other.attribute)
                && operator == other.operator
                && value.equals(other.value);
    }

    boolean fits(Map<String, List<String>> attributes) {
        return attributes.getOrDefault(attribute, List.of()).stream().anyMatch(said -> operator.holds(said, value));
    }

    /** As the audit log compares it. */
    Map<String, Object> snapshot() {
        return Map.of(
                "attribute", attribute,
                "operator", operator.code(),
                "value", value,
                "role", role.code(),
                "creative_reviewer", creativeReviewer);
    }
}
