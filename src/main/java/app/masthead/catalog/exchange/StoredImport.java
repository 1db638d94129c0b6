package app.masthead.catalog.exchange;

import app.masthead.catalog.exchange.ImportRow.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that was looked at.
 *
 * @param name of the file; none for pasted text
 * @param leftOut columns that are not known
 * @param toldOnly columns that an import does not change
 * @param counts how many rows have each outcome
 * @param version which plan stands there
 * @param appliedAt when it was confirmed; none while it waits
 */
record StoredImport(
        UUID id,
        ImportSource source,
        @Nullable String name,
        @Nullable String pasted,
        List<String> leftOut,
        List<String> toldOnly,
        Map<String, Long> counts,
        long version,
        @Nullable Instant appliedAt) {

    StoredImport {
        leftOut = List.copyOf(leftOut);
        toldOnly = List.copyOf(toldOnly);
        counts = Map.copyOf(counts);
    }

    public long count(String outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    /** How many products would be written, or were. */
    public long written() {
        return count(Outcome.CREATE.code()) + count(Outcome.UPDATE.code());
    }

    public boolean isApplied() {
        return appliedAt != null;
    }
}
