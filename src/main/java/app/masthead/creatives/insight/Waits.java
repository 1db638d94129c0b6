package app.masthead.creatives.insight;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import app.masthead.creatives.insight.TimeRow.Group;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How long creatives had waited, in seconds, put together by what they have in common. */
final class Waits {

    private static final double MEDIAN = 0.5;
    private static final double NINETIETH = 0.9;

    private static final Comparator<TimeRow> ORDER = comparing(TimeRow::group)
            .thenComparing(row -> row.group() == Group.WEEK ? row.code() : "")
            .thenComparing(TimeRow::decided, reverseOrder())
            .thenComparing(row -> row.name() == null ? "" : row.name().toLowerCase(Locale.ROOT))
            .thenComparing(TimeRow::code);

    private record Key(Group group, String code, @Nullable String name) {}

    private final Map<Key, IntStream.Builder> seconds = new HashMap<>();

    void add(Group group, String code, @Nullable String name, Integer[] waited) {
        var all = seconds.computeIfAbsent(new Key(group, code, name), key -> IntStream.builder());
        for (var each : waited) {
            all.add(each);
        }
    }

    /** By group; within it weeks from the first, everything else from the most decisions. */
    List<TimeRow> rows() {
        return seconds.entrySet().stream()
                .map(it -> row(it.getKey(), it.getValue().build().toArray()))
                .sorted(ORDER)
                .toList();
    }

    private static TimeRow row(Key key, int[] waited) {
        Arrays.sort(waited);
        return new TimeRow(
                key.group(),
                key.code(),
                key.name(),
                waited.length,
                percentile(waited, MEDIAN),
                percentile(waited, NINETIETH));
    }

    /** Between two values in proportion, as SQL's {@code percentile_cont}. */
    private static double percentile(int[] sorted, double part) {
        var place = part * (sorted.length - 1);
        var below = (int) Math.floor(place);
        var above = (int) Math.ceil(place);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
