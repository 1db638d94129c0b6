package app.masthead.workflow;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a step ends.
 *
 * @param decidedBy the person who decided; null when a rule or the buyer made the question pointless
 */
public record StepOutcome(
        Status status, @Nullable UUID decidedBy, @Nullable String reason, Instant at) {

    /** The ways in which a step ends. */
    public enum Status {
        COMPLETED,
        REJECTED,
        CANCELED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
