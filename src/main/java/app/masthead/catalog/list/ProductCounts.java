package app.masthead.catalog.list;

import app.masthead.catalog.ProductStatus;
import java.util.Map;

/** How many products there are by status, each counted up to just above ten thousand. */
record ProductCounts(Map<String, Long> byStatus) {

    /** Beyond this we say "more than" and stop counting. */
    static final long MOST = 10_000;

    ProductCounts {
        byStatus = Map.copyOf(byStatus);
    }

    public long of(ProductStatus status) {
        return byStatus.getOrDefault(status.code(), 0L);
    }

    public long all() {
        return Math.min(
                MOST + 1, byStatus.values().stream().mapToLong(Long::longValue).sum());
    }
}
