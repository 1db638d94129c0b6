package app.masthead.creatives;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who made something and who touched it last, and when. */
@Embeddable
record Stamps(
        Instant createdAt,
        @Nullable String createdBy,
        Instant updatedAt,
        @Nullable String updatedBy) {

    static Stamps made(String by, Instant at) {
        return new Stamps(at, by, at, by);
    }

    Stamps touched(String by, Instant at) {
        return new Stamps(createdAt, createdBy, at, by);
    }
}
