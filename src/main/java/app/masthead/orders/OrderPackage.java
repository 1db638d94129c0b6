package app.masthead.orders;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of an order: a product at a price.
 *
 * @param productHref the product's page; null where there is none
 * @param starts where it differs from the order's
 * @param ends where it differs from the order's
 * @param state {@code running}, {@code paused} or {@code canceled}
 */
record OrderPackage(
        String id,
        String product,
        @Nullable String productHref,
        AgreedPrice price,
        Spending spending,
        String pacing,
        @Nullable Instant starts,
        @Nullable Instant ends,
        String state,
        List<AssignedCreative> creatives) {

    /** Whether something approved is there to run. */
    public boolean supplied() {
        return creatives.stream().anyMatch(AssignedCreative::approved);
    }

    OrderPackage with(List<AssignedCreative> assigned) {
        return new OrderPackage(
                id, product, productHref, price, spending, pacing, starts, ends, state, List.copyOf(assigned));
    }
}
