package app.masthead.catalog.pages;

import app.masthead.inventory.formats.FormatId;
import app.masthead.inventory.formats.ReferenceFormat;
import app.masthead.inventory.formats.ReferenceFormats;
import org.jspecify.annotations.Nullable;

/**
 * A format that a product accepts.
 *
 * @param known its entry in the reference catalogue; none for formats of other agents
 */
public record FormatView(FormatId id, @Nullable ReferenceFormat known) {

    static FormatView of(FormatId id) {
        return new FormatView(id, ReferenceFormats.find(id).orElse(null));
    }

    public String label() {
        return known == null ? id.id() : known.name();
    }

    public @Nullable Integer width() {
        return known == null || id.hasSize() ? id.width() : known.width();
    }

    public @Nullable Integer height() {
        return known == null || id.hasSize() ? id.height() : known.height();
    }

    /** A template whose size or length is left open: fine for finding formats, too vague to sell. */
    public boolean isOpen() {
        return known != null && !known.isComplete(id);
    }
}
