package app.masthead.creatives;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Since when we have a creative as it is, and whose action sent it.
 *
 * @param submittedBy who made the token with which the buyer's machine sent it; null when nobody is known
 */
@Embeddable
record Sending(Instant submittedAt, @Nullable String submittedBy) {

    boolean isOf(UUID person) {
        return person.toString().equals(submittedBy);
    }
}
