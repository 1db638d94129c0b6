package app.masthead.access.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An identity that knocked with the address of somebody who is here already.
 *
 * @param label what the tenant calls the connection
 * @param name what the identity provider calls whoever it is
 */
public record LinkRequest(
        UUID id,
        Profile person,
        String label,
        String connection,
        String issuer,
        String subject,
        String email,
        @Nullable String name,
        Instant askedAt,
        Instant expiresAt) {

    IdentityKey identity() {
        return new IdentityKey(connection, issuer, subject);
    }
}
