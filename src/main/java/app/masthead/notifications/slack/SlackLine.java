package app.masthead.notifications.slack;

import app.masthead.notifications.DeliveryState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message in the log.
 *
 * @param to where the creative went, in AdCP's word
 * @param lastStatus what Slack answered last; null when it did not, or was not asked
 * @param lastProblem why it is not delivered; null where the status says all
 * @param version to be given back with the wish to send it again
 */
record SlackLine(
        UUID id,
        String name,
        String to,
        DeliveryState state,
        int attempts,
        @Nullable Integer lastStatus,
        @Nullable String lastProblem,
        Instant createdAt,
        @Nullable Instant attemptedAt,
        long version) {

    public boolean failed() {
        return state == DeliveryState.FAILED;
    }

    /** Whether Slack has said that it takes nothing more at the address that was entered before this. */
    boolean saysRevoked(@Nullable Instant addressSetAt) {
        return "revoked".equals(lastProblem)
                && attemptedAt != null
                && addressSetAt != null
                && attemptedAt.isAfter(addressSetAt);
    }
}
