package app.masthead.platform.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who made a row and who touched it last, and when; nobody is named for what came with the installation. */
@Embeddable
public record Stamps(
        @Column(name = "created_at", updatable = false) Instant createdAt,

        @Column(name = "created_by", updatable = false) @Nullable
        String createdBy,

        @Column(name = "updated_at") Instant updatedAt,
        @Column(name = "updated_by") @Nullable String updatedBy) {

    public static Stamps created(Stamp stamp) {
        return new Stamps(stamp.at(), stamp.by(), stamp.at(), stamp.by());
    }

    public Stamps updated(Stamp stamp) {
        return new Stamps(createdAt, createdBy, stamp.at(), stamp.by());
    }
}
