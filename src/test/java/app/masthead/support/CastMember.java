package app.masthead.support;

import java.util.Locale;
import java.util.UUID;

/**
 * Somebody in the tests' fixed cast.
 *
 * @param status as stored: active, invited or deactivated
 */
public record CastMember(String tenant, UUID id, String name, String role, boolean reviewer, String status) {

    public String host() {
        return tenant + ".localhost";
    }

    public String email() {
        return name.toLowerCase(Locale.ROOT) + "@" + tenant + ".example";
    }

    String insert() {
        var deactivated = status.equals("deactivated") ? "now()" : "null";
        return """
                insert into app_user (tenant_id, id, email, name, role, creative_reviewer, status, deactivated_at)
                values ('%s', '%s', '%s', '%s', '%s', %s, '%s', %s) on conflict do nothing
                """.formatted(tenant, id, email(), name, role, reviewer, status, deactivated);
    }
}
