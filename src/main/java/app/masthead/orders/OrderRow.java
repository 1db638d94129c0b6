package app.masthead.orders;

import app.masthead.platform.web.Segment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An order as the list shows it. */
record OrderRow(
        String id,
        @Nullable String brand,
        @Nullable String reference,
        String buyer,
        OrderStatus status,
        @Nullable Instant starts,
        @Nullable Instant ends,
        Spending spending,
        Instant updatedAt) {

    /** What people call it. */
    public String name() {
        return brand == null ? id : brand;
    }

    public String href() {
        return OrderFilter.PATH + "/" + Segment.of(id);
    }
}
