package app.masthead.creatives;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a creative stands, since when and why, as its buyer is told. */
@Embeddable
public record Standing(
        CreativeStatus status,
        @Nullable ReasonCode statusReasonCode,
        @Nullable String statusReason,
        @Nullable Instant statusChangedAt) {

    static final Standing NEW = new Standing(CreativeStatus.PROCESSING, null, null, null);

    Standing next(CreativeStatus to, Reason why, Instant at) {
        if (!status.mayBecome(to)) {
            throw new IllegalStateException("A creative does not go from " + status.code() + " to " + to.code());
        }
        return new Standing(to, why.code(), why.told(), at);
    }

    /** Back on the way on which a decision led here. */
    Standing back(CreativeDecision decision, Reason before, Instant at) {
        if (decision.to() != status) {
            throw new IllegalStateException("The creative has gone on since");
        }
        return new Standing(decision.from(), before.code(), before.told(), at);
    }
}
