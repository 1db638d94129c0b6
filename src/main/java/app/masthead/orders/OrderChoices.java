package app.masthead.orders;

import java.util.List;
import java.util.Map;

/**
 * What the list can be narrowed by.
 *
 * @param counts how many orders of each status there are
 */
record OrderChoices(Map<OrderStatus, Long> counts, List<Buyer> buyers) {

    /** A buyer to choose. */
    record Buyer(String value, String label) {}

    long count(Readiness readiness) {
        return readiness.statuses().stream()
                .mapToLong(status -> counts.getOrDefault(status, 0L))
                .sum();
    }

    long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
