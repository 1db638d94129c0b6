package app.masthead.inventory.placement;

import app.masthead.inventory.formats.FormatId;
import app.masthead.inventory.formats.ReferenceFormat;
import app.masthead.inventory.formats.ReferenceFormats;
import app.masthead.platform.json.ExactJson;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * A format as people read it.
 *
 * @param name what the reference catalogue calls it, with the size or length asked for; else its id
 * @param id its id at its agent
 * @param agent where it is from; empty for the reference catalogue
 */
public record FormatLabel(String name, String id, String agent) {

    /** The formats of the protocol's list; what names no format is left out. */
    public static List<FormatLabel> of(ArrayNode formatIds) {
        return formatIds
                .valueStream()
                .flatMap((JsonNode it) -> FormatId.read(it).stream())
                .map(FormatLabel::of)
                .toList();
    }

    static FormatLabel of(FormatId format) {
        var known = ReferenceFormats.find(format);
        var size = format.hasSize() ? " " + format.width() + "×" + format.height() : "";
        var seconds = format.seconds();
        var length = seconds == null ? "" : " " + ExactJson.plain(seconds).toPlainString() + " s";
        return new FormatLabel(
                known.map(ReferenceFormat::name).orElse(format.id()) + size + length,
                format.id(),
                known.isPresent() ? "" : format.agentUrl());
    }
}
