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
 * @param job by which it is imported in the background at the moment
 * @param appliedAt when it was imported; none while it waits
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
        @Nullable UUID job,
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

    /** Where it is seen how far the background has come with it; none when it is not there. */
    public @Nullable String progress() {
        return job == null ? null : "/background-work/" + job;
    }

    /** Whether it still waits for somebody to confirm it. */
    public boolean isWaiting() {
        return job == null && appliedAt == null;
    }

    public boolean isApplied() {
        return appliedAt != null;
    }
}
