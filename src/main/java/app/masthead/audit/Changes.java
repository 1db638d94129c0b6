package app.masthead.audit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares two snapshots of the same thing. */
public final class Changes {

    private Changes() {}

    /** The fields whose values differ, in the order in which the snapshots name them. */
    public static List<Change> between(Map<String, ?> before, Map<String, ?> after) {
        var fields = new LinkedHashSet<>(before.keySet());
        fields.addAll(after.keySet());
        return fields.stream()
                .map(field -> new Change(field, before.get(field), after.get(field)))
                .filter(change -> !same(change.before(), change.after()))
                .toList();
    }

    private static boolean same(@Nullable Object before, @Nullable Object after) {
        if (before instanceof java.math.BigDecimal one && after instanceof java.math.BigDecimal other) {
            return one.compareTo(other) == 0;
        }
        return Objects.equals(before, after);
    }
}
