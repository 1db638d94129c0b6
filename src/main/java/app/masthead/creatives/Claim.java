package app.masthead.creatives;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** That a reviewer has a creative open, so that a colleague takes another one. It ends by itself. */
@Embeddable
record Claim(UUID claimedBy, Instant claimedUntil) {

    private static final Duration LENGTH = Duration.ofMinutes(5);

    static Claim by(UUID reviewer, Instant at) {
        return new Claim(reviewer, at.plus(LENGTH));
    }

    boolean keepsOut(UUID reviewer, Instant at) {
        return !claimedBy.equals(reviewer) && holdsAt(at);
    }

    boolean holdsAt(Instant at) {
        return claimedUntil.isAfter(at);
    }
}
