package app.masthead.creatives.library;

import app.masthead.creatives.CreativeId;
import app.masthead.creatives.CreativeStatus;
import app.masthead.creatives.content.CreativeType;
import app.masthead.creatives.content.HiddenCharacters;
import app.masthead.creatives.files.StoredFile;
import app.masthead.creatives.review.Tones;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A creative in the library.
 *
 * @param sortName by which names are in order
 * @param picture the kept file that shows it in small, where one was asked for and there is one
 */
record LibraryCreative(
        CreativeId id,
        String name,
        String sortName,
        String buyerName,
        CreativeStatus status,
        CreativeType type,
        String format,
        String formatName,
        List<String> tags,
        @Nullable BigDecimal score,
        Instant submittedAt,
        Instant updatedAt,
        @Nullable StoredFile picture) {

    /** The name with nothing hidden in it. */
    public String shownName() {
        return HiddenCharacters.spelledOut(name);
    }

    /** The first few tags, likewise. */
    public List<String> shownTags() {
        return tags.stream().limit(3).map(HiddenCharacters::spelledOut).toList();
    }

    public String shownBuyer() {
        return HiddenCharacters.spelledOut(buyerName);
    }

    public String tone() {
        return Tones.of(status);
    }

    public String icon() {
        return Tones.icon(type);
    }
}
