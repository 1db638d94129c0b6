package app.masthead.buyers;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token as people may see it: enough to tell it from the others, too little to use it.
 *
 * @param prefix how it begins
 * @param state whether it still lets its buyer in
 */
record BuyerToken(
        UUID id,
        String name,
        String prefix,
        TokenState state,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt) {

    /** Whether it lets its buyer in. */
    public boolean live() {
        return state == TokenState.LIVE || state == TokenState.EXPIRING;
    }

    /** Whether there is anything left to end: one that is withheld would work again. */
    public boolean revocable() {
        return live() || state == TokenState.WITHHELD;
    }
}
