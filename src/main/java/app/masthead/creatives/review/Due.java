package app.masthead.creatives.review;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * By when a creative is to be decided, by the rule of its tenant.
 *
 * @param over whether that moment has passed
 */
record Due(Instant at, boolean over) {

    /**
     * Counts from when the creative was sent.
     *
     * @param hours null where the tenant has no rule
     */
    static @Nullable Due of(Instant sent, @Nullable Integer hours, Instant now) {
        if (hours == null) {
            return null;
        }
        var at = sent.plus(Duration.ofHours(hours));
        return new Due(at, !at.isAfter(now));
    }
}
