package app.masthead.buyers;

import app.masthead.platform.web.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many buyers the words of a filter leave, by status, each counted up to a limit. */
record BuyerCounts(long active, long archived) {

    private static final String KEY = "buyers.status.";

    long of(@Nullable BuyerStatus status) {
        return switch (status) {
            case null -> active + archived;
            case ACTIVE -> active;
            case ARCHIVED -> archived;
        };
    }

    /** All of them and each status as a tab over the list. */
    List<Tab> tabs(BuyerFilter filter) {
        return List.of(tab(filter, null), tab(filter, BuyerStatus.ACTIVE), tab(filter, BuyerStatus.ARCHIVED));
    }

    private Tab tab(BuyerFilter filter, @Nullable BuyerStatus status) {
        var code = status == null ? null : status.code();
        return new Tab(
                KEY + (code == null ? "all" : code),
                filter.address().with("status", code).toString(),
                filter.status() == status,
                of(status));
    }
}
