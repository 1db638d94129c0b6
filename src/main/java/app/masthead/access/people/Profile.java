package app.masthead.access.people;

import app.masthead.access.Role;
import app.masthead.audit.Subject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person of the tenant, whatever has become of them, as those see it who look after people.
 *
 * @param version raised by every change that one of them makes
 */
public record Profile(
        UUID id,
        String name,
        String email,
        Role role,
        boolean creativeReviewer,
        PersonStatus status,
        @Nullable Instant lastSignIn,
        Instant createdAt,
        long version) {

    public boolean invited() {
        return status == PersonStatus.INVITED;
    }

    public boolean active() {
        return status == PersonStatus.ACTIVE;
    }

    public boolean deactivated() {
        return status == PersonStatus.DEACTIVATED;
    }

    /** The page about this person. */
    public String href() {
        return "/settings/people/" + id;
    }

    Subject subject() {
        return new Subject("user", id.toString(), name);
    }

    boolean isActiveAdmin() {
        return role == Role.ADMIN && active();
    }

    /** As the audit log compares it. */
    Map<String, Object> snapshot() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", name);
        fields.put("email", email);
        fields.put("role", role.code());
        fields.put("creative_reviewer", creativeReviewer);
        fields.put("status", status.code());
        return fields;
    }

    Profile with(String otherName, Role otherRole, boolean reviewer) {
        return new Profile(id, otherName, email, otherRole, reviewer, status, lastSignIn, createdAt, version);
    }

    Profile with(PersonStatus other) {
        return new Profile(id, name, email, role, creativeReviewer, other, lastSignIn, createdAt, version);
    }
}
