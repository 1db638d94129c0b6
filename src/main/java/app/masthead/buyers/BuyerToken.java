package app.masthead.buyers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token as people may see it: enough to tell it from the others, too little to use it.
 *
 * @param prefix how it begins
 * @param state whether it still lets its buyer in
 */
record BuyerToken(
        String name,
        String prefix,
        TokenState state,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt) {}
