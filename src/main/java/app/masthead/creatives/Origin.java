package app.masthead.creatives;

import app.masthead.platform.storage.Stamps;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** From where a decision led a creative away, as its buyer read it until then. */
@Embeddable
record Origin(
        @Column(name = "from_status") CreativeStatus status,

        @Column(name = "from_reason_code") @Nullable ReasonCode reasonCode,

        @Column(name = "from_reason") @Nullable String reason,

        @Column(name = "from_updated_at") @Nullable Instant updatedAt) {

    static Origin of(Standing standing, Stamps stamps) {
        return new Origin(standing.status(), standing.statusReasonCode(), standing.statusReason(), stamps.updatedAt());
    }

    /** The last change but for the decision: what was before it, or what the buyer has changed since. */
    Instant lastChange(Stamps now, Instant decidedAt) {
        return updatedAt == null || now.updatedAt().isAfter(decidedAt) ? now.updatedAt() : updatedAt;
    }
}
