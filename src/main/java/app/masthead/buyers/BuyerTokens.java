package app.masthead.buyers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a buyer's tokens together.
 *
 * @param live how many let it in
 * @param lastUsed when any of them, live or not, was last used
 * @param nextExpiry when the first of the live ones ends; null when none of them ends by itself
 */
record BuyerTokens(
        int live, @Nullable Instant lastUsed, @Nullable Instant nextExpiry) {}
