package app.masthead.creatives;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * That a reviewer has a creative open, so that a colleague takes another one. It ends by itself, and it is advice: whoever
 * sees that it is held may decide it nevertheless. What keeps two decisions apart is the version, by which the second is
 * told of the first. Only where nobody looks at each one, among many at once, what is held is left out.
 */
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
