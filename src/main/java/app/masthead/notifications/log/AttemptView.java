package app.masthead.notifications.log;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to deliver.
 *
 * @param startedAt null when what came of it was never recorded
 * @param millis how long it took
 */
record AttemptView(
        int number,
        @Nullable Instant startedAt,
        int millis,
        @Nullable String host,
        @Nullable Integer status,
        @Nullable String problem) {

    /** One that ended with the node that made it, or has not ended yet. */
    static AttemptView unknown(int number) {
        return new AttemptView(number, null, 0, null, null, "unknown");
    }

    public boolean delivered() {
        return status != null && status >= 200 && status < 300 && problem == null;
    }
}
