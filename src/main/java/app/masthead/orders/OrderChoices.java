package app.masthead.orders;

import app.masthead.platform.web.Option;
import java.util.List;
import java.util.Map;

/**
 * What the list can be narrowed by.
 *
 * @param counts how many orders of each status there are, each counted up to a limit
 */
record OrderChoices(Map<OrderStatus, Long> counts, List<Option> buyers) {

    long count(OrderStage stage) {
        return stage.statuses().stream()
                .mapToLong(status -> counts.getOrDefault(status, 0L))
                .sum();
    }

    long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
