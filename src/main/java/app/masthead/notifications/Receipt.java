package app.masthead.notifications;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of one call of a receiver.
 *
 * @param status what it answered with; null when it did not answer
 * @param problem why it brought nothing; null where the status says all
 */
public record Receipt(
        Instant startedAt,
        int millis,
        String host,
        @Nullable Integer status,
        @Nullable String problem) {

    private static final int GONE = 410;

    public boolean delivered() {
        return status != null && status >= 200 && status < 300 && problem == null;
    }

    /** Whether the receiver says that there will never be anybody. */
    boolean lasting() {
        return status != null && status == GONE;
    }

    /** What stands in messages and logs for it. */
    public String code() {
        return Optional.ofNullable(problem).orElseGet(() -> String.valueOf(status));
    }
}
