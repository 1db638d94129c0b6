package app.masthead.creatives.review;

import app.masthead.creatives.CreativeStatus;
import app.masthead.platform.web.Option;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many creatives there are in each state within a filter, and from whom they may come.
 *
 * @param byStatus each counted up to a limit
 */
record CreativeCounts(Map<String, Long> byStatus, List<Option> buyers) {

    /** Beyond this, counting stops. */
    static final int MOST = 10_000;

    long of(@Nullable CreativeStatus status) {
        return status == null
                ? byStatus.values().stream().mapToLong(Long::longValue).sum()
                : byStatus.getOrDefault(status.code(), 0L);
    }
}
