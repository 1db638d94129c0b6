package app.masthead.catalog.bulk;

import app.masthead.platform.tenancy.Actor;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing done to many products.
 *
 * @param products how many were chosen
 * @param done how many of them it has come to
 * @param failed how many of those it could not be done to
 * @param selected the filter of the list, when all that it left were chosen
 * @param forecast what the products were like when they were chosen
 * @param stopReason a message: why it ended early without anybody asking for it
 * @param imported the file that is imported; null for everything else
 * @param actor who confirmed it; null for a draft
 */
record BulkJob(
        UUID id,
        BulkAction action,
        State state,
        int products,
        int done,
        int failed,
        @Nullable String selected,
        @Nullable Forecast forecast,
        BulkDetails details,
        @Nullable String stopReason,
        @Nullable UUID imported,
        @Nullable Actor actor,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    static final String PATH = "/background-work";

    public String href() {
        return PATH + "/" + id;
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    public int waiting() {
        return products - done;
    }

    /** How far it has come, in whole percent; full only when it is. */
    public int percent() {
        return (int) (100L * done / products);
    }

    /** From the choice of products to the end. */
    enum State {
        DRAFT("neutral"),
        RUNNING("info"),
        DONE("positive"),
        CANCELLED("neutral"),
        STOPPED("negative");

        private final String tone;

        State(String tone) {
            this.tone = tone;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String tone() {
            return tone;
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
