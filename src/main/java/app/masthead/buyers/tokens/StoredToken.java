package app.masthead.buyers.tokens;

import app.masthead.buyers.BuyerPages;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token as it can be changed, with the buyer that it lets in.
 *
 * @param prefix how it begins
 */
record StoredToken(
        UUID id,
        String buyer,
        String buyerName,
        boolean archived,
        String name,
        String prefix,
        @Nullable Instant lastUsedAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt) {

    public String href() {
        return BuyerPages.of(buyer);
    }

    /** Whether it works at a moment, or would if its buyer were not archived. */
    boolean isSound(Instant now) {
        return revokedAt == null && (expiresAt == null || expiresAt.isAfter(now));
    }

    /** Whether these terms make a token like it. */
    boolean isOf(TokenTerms terms) {
        return name.equals(terms.name()) && Objects.equals(expiresAt, terms.expires());
    }

    /** As the audit log names it. */
    String label() {
        return name + " (" + prefix + "…)";
    }
}
