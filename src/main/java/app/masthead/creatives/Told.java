package app.masthead.creatives;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a creative stands as its buyer reads it: where it stands, but for what people can still take back.
 *
 * @param withheld whether it stands elsewhere, because a person's decision is not told yet
 */
record Told(
        CreativeStatus status,
        @Nullable ReasonCode reasonCode,
        @Nullable String reason,
        Instant updatedAt,
        boolean withheld) {

    static Told of(Creative creative) {
        var standing = creative.standing();
        return new Told(
                standing.status(),
                standing.statusReasonCode(),
                standing.statusReason(),
                creative.stamps().updatedAt(),
                false);
    }

    /** As if there had been no decision since. */
    static Told before(Origin origin, Creative creative) {
        var since = creative.standing().statusChangedAt();
        var updated = since == null ? creative.stamps().updatedAt() : origin.lastChange(creative.stamps(), since);
        return new Told(origin.status(), origin.reasonCode(), origin.reason(), updated, true);
    }
}
