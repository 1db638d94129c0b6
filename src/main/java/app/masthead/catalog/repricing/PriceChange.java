package app.masthead.catalog.repricing;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of many prices, from the choice of them to what was done.
 *
 * @param prices how many were chosen
 * @param selected the filter of the rate card, when all that it left were chosen
 * @param terms what is to be done; null while it is not said, and for an undo
 * @param undoOf the change that this one takes back
 * @param undoneBy the change that took this one back
 * @param changed how many prices were changed; null for a draft
 * @param leftOut how many could not be changed; null for a draft
 */
record PriceChange(
        UUID id,
        boolean applied,
        int prices,
        @Nullable String selected,
        @Nullable RepricingForm terms,
        @Nullable UUID undoOf,
        @Nullable UUID undoneBy,
        @Nullable Integer changed,
        @Nullable Integer leftOut,
        Instant createdAt,
        @Nullable Instant appliedAt,
        @Nullable String appliedBy) {

    static final String PATH = "/rate-card/changes";

    public String href() {
        return PATH + "/" + id;
    }

    public boolean isUndo() {
        return undoOf != null;
    }

    /** What became of its prices, of what was applied. */
    Outcomes outcomes() {
        var done = Objects.requireNonNull(changed);
        var left = Objects.requireNonNull(leftOut);
        return new Outcomes(done, prices - done - left, left);
    }

    /** Whether it is said what is to be done, so that it can be looked at. */
    public boolean isPlanned() {
        return terms != null || undoOf != null;
    }

    /** Whether it can be taken back: what changed nothing cannot, and nothing is taken back twice. */
    public boolean isUndoable() {
        return applied && undoneBy == null && changed != null && changed > 0;
    }
}
