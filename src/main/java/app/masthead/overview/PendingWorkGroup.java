package app.masthead.overview;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything of one kind that waits, with the most urgent by name.
 *
 * @param total how many there are, counted up to a thousand
 */
record PendingWorkGroup(PendingWorkKind concern, List<Item> items, long total) {

    /**
     * One thing that waits.
     *
     * @param note whose it is, or what went wrong
     * @param at since when it waits, or when it will be over
     * @param href where something can be done about it; null for nowhere
     */
    record Item(
            String label,
            @Nullable String note,
            Instant at,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable String href) {}

    public boolean more() {
        return total > items.size();
    }
}
