package app.masthead.access.passkeys;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as the person sees it who holds it.
 *
 * @param name what the person calls it
 * @param lastUsedAt null for one that was never used
 */
public record Passkey(
        UUID id,
        UUID holder,
        String name,
        Instant createdAt,
        @Nullable Instant lastUsedAt) {}
