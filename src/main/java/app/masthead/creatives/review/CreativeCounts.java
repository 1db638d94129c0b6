package app.masthead.creatives.review;

import app.masthead.creatives.CreativeStatus;
import app.masthead.creatives.views.SavedView;
import app.masthead.platform.web.Option;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many creatives match, and what there is to narrow them by.
 *
 * @param byState by the code of the status, or {@code all}, each counted up to a limit; without those that nobody counts
 * @param choices the values to choose from, by parameter
 * @param views that the reader sees
 */
record CreativeCounts(Map<String, Long> byState, Map<String, List<Option>> choices, List<SavedView> views) {

    private static final int MOST = 10_000;
    private static final int MOST_ASIDE = 1_000;

    /**
     * Beyond this, counting stops. Of a state that is not shown, and of a list whose rows have to be looked at one by one, it
     * is seldom asked how much more there is.
     */
    static int most(CreativeFilter list, @Nullable CreativeStatus status) {
        return list.shows(status) && list.isCountedEverywhere() ? MOST : MOST_ASIDE;
    }

    /** Null where nobody counts them. */
    @Nullable
    Long of(@Nullable CreativeStatus status) {
        var counted = byState.get(status == null ? CreativeFilter.ALL : status.code());
        return counted != null || status != null ? counted : sum();
    }

    private @Nullable Long sum() {
        return byState.size() < CreativeStatus.values().length
                ? null
                : Long.valueOf(
                        byState.values().stream().mapToLong(Long::longValue).sum());
    }

    /** As far as they were counted in a list with that filter; null where nobody counts them. */
    @Nullable
    Count of(@Nullable CreativeStatus status, CreativeFilter shown) {
        var counted = byState.get(status == null ? CreativeFilter.ALL : status.code());
        if (counted != null) {
            return Count.upTo(most(shown, status), counted);
        }
        return status != null || sum() == null
                ? null
                : Stream.of(CreativeStatus.values())
                        .map(it -> Objects.requireNonNull(of(it, shown)))
                        .reduce(Count.NONE, Count::plus);
    }

    /**
     * How many there are, as far as anybody counted.
     *
     * @param more whether there are more
     */
    record Count(long counted, boolean more) {

        static final Count NONE = new Count(0, false);

        static Count upTo(long most, long counted) {
            return new Count(Math.min(most, counted), counted > most);
        }

        Count plus(Count other) {
            return new Count(counted + other.counted, more || other.more);
        }
    }

    List<Option> of(Facet facet) {
        return choices.getOrDefault(facet.parameter(), List.of());
    }
}
