package app.masthead.notifications;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of one call of a receiver.
 *
 * @param status what it answered with; null when it did not answer
 * @param problem why it brought nothing; null where the status says all
 * @param pause how long the receiver wants to be left alone; null when it did not say
 */
public record Receipt(
        Instant startedAt,
        int millis,
        String host,
        @Nullable Integer status,
        @Nullable String problem,
        @Nullable Duration pause) {

    /** The receiver says that nobody is there any more. */
    static final String REVOKED = "revoked";

    /** The receiver says that it will never take this. */
    static final String REFUSED = "refused";

    private static final int GONE = 410;

    public boolean delivered() {
        return status != null && status >= 200 && status < 300 && problem == null;
    }

    /** Whether the receiver says that trying again is of no use. */
    boolean lasting() {
        return status != null && status == GONE || REVOKED.equals(problem) || REFUSED.equals(problem);
    }

    /** What stands in messages and logs for it. */
    public String code() {
        return Optional.ofNullable(problem).orElseGet(() -> String.valueOf(status));
    }
}
