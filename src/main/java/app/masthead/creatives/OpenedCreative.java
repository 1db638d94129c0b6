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
 * @param changedByBuyer whether what happened last is that its buyer sent it, and no decision
 * @param heldBy the colleague who has it open; null when nobody else has
 * @param own whether the four-eyes rule keeps the reader from deciding it, because an action of the reader's own sent it
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
        boolean changedByBuyer,
        @Nullable UUID heldBy,
        boolean own,
        long version) {

    static OpenedCreative of(Creative creative, @Nullable UUID heldBy, boolean own) {
        return new OpenedCreative(
                creative.id().creativeId(),
                creative.content(),
                creative.content().sha256(),
                creative.standing(),
                creative.judgement().reviewScore(),
                creative.judgement().reviewReasons(),
                creative.sending().submittedAt(),
                creative.stamps().updatedAt(),
                creative.id().principal().equals(creative.stamps().updatedBy()),
                heldBy,
                own,
                creative.version());
    }

    public CreativeStatus status() {
        return standing.status();
    }
}
