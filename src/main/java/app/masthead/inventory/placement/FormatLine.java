package app.masthead.inventory.placement;

import app.masthead.inventory.formats.FormatId;
import app.masthead.inventory.formats.ReferenceFormat;
import app.masthead.inventory.formats.ReferenceFormats;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.text.Figures;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One line of the form in which a format outside the list is named. */
public record FormatLine(
        @Nullable String id,
        @Nullable String agent,
        @Nullable String width,
        @Nullable String height,
        @Nullable String seconds) {

    static final FormatLine BLANK = new FormatLine(null, null, null, null, null);

    static FormatLine of(FormatId format) {
        return new FormatLine(
                format.id(),
                format.agentUrl(),
                Optional.ofNullable(format.width()).map(Object::toString).orElse(null),
                Optional.ofNullable(format.height()).map(Object::toString).orElse(null),
                Optional.ofNullable(format.seconds())
                        .map(it -> ExactJson.plain(it).toPlainString())
                        .orElse(null));
    }

    /** A template of the reference catalogue whose size or length is not said: fine to find, too vague to sell. */
    public boolean isOpen() {
        var named = FormatId.of(
                Objects.requireNonNullElse(agent, ReferenceFormats.AGENT), Objects.requireNonNullElse(id, ""));
        var needs = ReferenceFormats.find(named).map(ReferenceFormat::needs).orElse(Set.of());
        return (needs.contains("dimensions") && width == null) || (needs.contains("duration") && seconds == null);
    }

    boolean isBlank() {
        return id == null && agent == null && width == null && height == null && seconds == null;
    }

    /** Call only after it was checked. */
    FormatId format() {
        return new FormatId(
                Objects.requireNonNullElse(agent, ReferenceFormats.AGENT),
                Objects.requireNonNullElse(id, ""),
                width == null ? null : Integer.valueOf(width),
                height == null ? null : Integer.valueOf(height),
                Figures.read(seconds).map(it -> it.movePointRight(3)).orElse(null));
    }

    @Override
    public String toString() {
        var size = width == null ? "" : " " + width + "×" + height;
        return isBlank() ? "" : id + size + (seconds == null ? "" : " " + seconds + " s");
    }
}
