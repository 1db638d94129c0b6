package app.masthead.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who made a row and who touched it last, and when. */
@Embeddable
record Stamps(
        @Column(name = "created_at", updatable = false) Instant createdAt,
        @Column(name = "created_by", updatable = false) String createdBy,
        @Column(name = "updated_at") Instant updatedAt,
        @Column(name = "updated_by") String updatedBy) {

    static Stamps created(Stamp stamp) {
        return new Stamps(stamp.at(), stamp.by(), stamp.at(), stamp.by());
    }

    Stamps updated(Stamp stamp) {
        return new Stamps(createdAt, createdBy, stamp.at(), stamp.by());
    }
}
