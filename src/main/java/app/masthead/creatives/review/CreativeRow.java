package app.masthead.creatives.review;

import app.masthead.creatives.CreativeId;
import app.masthead.creatives.CreativeStatus;
import app.masthead.creatives.content.CreativeType;
import app.masthead.creatives.content.HiddenCharacters;
import app.masthead.platform.web.Cursor;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A creative in a list.
 *
 * @param sortedBy the moment by which the list is in order
 * @param heldBy the name of the colleague who has it open
 */
record CreativeRow(
        CreativeId id,
        String name,
        String buyerName,
        CreativeStatus status,
        CreativeType type,
        String format,
        @Nullable BigDecimal score,
        Instant submittedAt,
        Instant sortedBy,
        @Nullable String heldBy) {

    /** The name with nothing hidden in it. */
    public String shownName() {
        return HiddenCharacters.spelledOut(name);
    }

    public String tone() {
        return Tones.of(status);
    }

    public String icon() {
        return Tones.icon(type);
    }

    Cursor position() {
        return Cursor.of(sortedBy.toString(), id.principal(), id.creative());
    }
}
