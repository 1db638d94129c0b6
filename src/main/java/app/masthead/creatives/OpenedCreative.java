package app.masthead.creatives;

import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.scoring.ScoreReason;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A creative as a person looks at it.
 *
 * @param submittedAt since when we have it as it is
 * @param heldBy the colleague who has it open; null when nobody else has
 * @param version to be given back with a decision, so that nobody decides what has changed meanwhile
 */
public record OpenedCreative(
        CreativeId id,
        CreativeContent content,
        String sha256,
        Standing standing,
        @Nullable BigDecimal score,
        List<ScoreReason> reasons,
        Instant submittedAt,
        Instant updatedAt,
        @Nullable UUID heldBy,
        long version) {

    public CreativeStatus status() {
        return standing.status();
    }
}
