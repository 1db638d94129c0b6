package app.masthead.access.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An identity by which a person is recognised.
 *
 * @param label what the tenant calls the connection
 * @param connectionStatus of the connection: whether anybody can use it at the moment
 * @param email as the identity provider last vouched for it
 * @param linkedBy how the two were tied together: the message {@code people.linked-by.<this>}
 * @param linkedByName who did it; null where nobody in particular did
 */
public record ExternalIdentity(
        UUID id,
        String connection,
        String label,
        String connectionStatus,
        String issuer,
        String subject,
        @Nullable String email,
        String linkedBy,
        @Nullable String linkedByName,
        Instant since,
        @Nullable Instant lastUsed) {

    /** Whether somebody can come in by it at the moment. */
    public boolean usable() {
        return connectionStatus.equals("on") || connectionStatus.equals("enforced");
    }
}
