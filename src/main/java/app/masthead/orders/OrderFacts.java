package app.masthead.orders;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What there is to know of an order as a whole.
 *
 * @param approvedBy the name of the person who approved it
 * @param adServerId what the ad server calls it
 * @param trouble why it failed, was rejected or canceled
 */
record OrderFacts(
        String id,
        @Nullable String brand,
        String buyerId,
        String buyer,
        OrderStatus status,
        @Nullable String reference,
        @Nullable String purchaseOrder,
        @Nullable Instant starts,
        @Nullable Instant ends,
        Spending spending,
        @Nullable Instant creativesDue,
        @Nullable Instant approvedAt,
        @Nullable String approvedBy,
        @Nullable Instant confirmedAt,
        @Nullable String adServerId,
        @Nullable String adServer,
        @Nullable String trouble,
        Instant createdAt,
        Instant updatedAt) {

    /** What people call it. */
    public String name() {
        return brand == null ? id : brand;
    }
}
