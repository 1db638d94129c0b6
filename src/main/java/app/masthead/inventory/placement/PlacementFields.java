package app.masthead.inventory.placement;

import app.masthead.inventory.formats.FormatId;
import app.masthead.inventory.formats.ReferenceFormat;
import app.masthead.inventory.formats.ReferenceFormats;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;

/** Fills the lines of a form with the formats and the inventory that something has. */
public final class PlacementFields {

    private PlacementFields() {}

    public static List<SelectorLine> selectors(ArrayNode properties) {
        return properties
                .valueStream()
                .flatMap(it -> PropertySelector.read(it).stream())
                .map(SelectorLine::of)
                .toList();
    }

    /** The ids of those formats that are ticked in the list. */
    public static List<String> listed(ArrayNode formatIds) {
        return formats(formatIds)
                .filter(PlacementFields::isListed)
                .map(FormatId::id)
                .toList();
    }

    public static List<FormatLine> others(ArrayNode formatIds) {
        return formats(formatIds)
                .filter(it -> !isListed(it))
                .map(FormatLine::of)
                .toList();
    }

    private static Stream<FormatId> formats(ArrayNode formatIds) {
        return formatIds.valueStream().flatMap(it -> FormatId.read(it).stream());
    }

    /** Whether a format is one of those to tick: in the reference catalogue, and named without size or length. */
    private static boolean isListed(FormatId format) {
        return !format.hasSize()
                && format.durationMs() == null
                && ReferenceFormats.find(format)
                        .filter(it -> !it.isTemplate())
                        .map(ReferenceFormat::id)
                        .isPresent();
    }
}
