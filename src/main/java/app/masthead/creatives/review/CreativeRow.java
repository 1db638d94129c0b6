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
 * @param place of the creative in the order of the list
 * @param neededAt when the first order starts that waits for it
 * @param heldBy the name of the colleague who has it open
 * @param assignee the name of the colleague who is to decide it
 * @param due by when, where it waits and the tenant has a rule
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
        Instant updatedAt,
        String place,
        @Nullable Instant neededAt,
        @Nullable String heldBy,
        @Nullable String assignee,
        @Nullable Due due) {

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

    public boolean overdue() {
        return due != null && due.over();
    }

    @Nullable
    Instant dueAt() {
        return due == null ? null : due.at();
    }

    Cursor position() {
        return Cursor.of(place, id.principal(), id.creative());
    }
}
