package app.masthead.buyers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A buyer with everything that belongs to it.
 *
 * @param accounts who it is in the ad servers
 * @param brand what is on record of the brand it buys for
 */
record BuyerView(
        String id,
        String name,
        BuyerStatus status,
        @Nullable String contact,
        List<AdServerAccount> accounts,
        List<StoredValue> brand,
        List<BuyerToken> tokens,
        Instant createdAt,
        Instant updatedAt) {

    public boolean archived() {
        return status == BuyerStatus.ARCHIVED;
    }

    /** How many tokens let it in. */
    public long liveTokens() {
        return tokens.stream().filter(BuyerToken::live).count();
    }

    public String href() {
        return BuyerPages.of(id);
    }

    BuyerView with(List<BuyerToken> known) {
        return new BuyerView(id, name, status, contact, accounts, brand, known, createdAt, updatedAt);
    }
}
