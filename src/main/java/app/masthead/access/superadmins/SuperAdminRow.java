package app.masthead.access.superadmins;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who runs the installation, as the list of them shows people.
 *
 * @param status invited, active or deactivated
 * @param linked whether an identity of the installation's provider is known
 * @param linkUntil until when the link works by which the person can come in for the first time; null without one
 */
public record SuperAdminRow(
        UUID id,
        String name,
        String email,
        String status,
        boolean linked,
        int passkeys,
        @Nullable Instant lastSignIn,
        @Nullable Instant linkUntil) {

    public boolean active() {
        return status.equals("active");
    }

    public boolean invited() {
        return status.equals("invited");
    }

    public boolean deactivated() {
        return status.equals("deactivated");
    }

    public String tone() {
        return active() ? "positive" : invited() ? "info" : "neutral";
    }
}
