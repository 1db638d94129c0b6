package app.masthead.inventory.placement;

import app.masthead.inventory.formats.FormatId;
import app.masthead.inventory.formats.ReferenceFormats;
import java.util.ArrayList;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;

/**
 * Reads formats and inventory out of a form, after it was checked. What was there before stays as it was written, with
 * everything that the form does not show.
 */
public final class PlacementLists {

    private static final Merged<FormatId> FORMATS = new Merged<>(FormatId::read, FormatId::means, FormatId::write);
    private static final Merged<PropertySelector> PROPERTIES =
            new Merged<>(PropertySelector::read, PropertySelector::equals, PropertySelector::write);

    private PlacementLists() {}

    public static ArrayNode formats(PlacementForm form, ArrayNode before) {
        var wanted = new ArrayList<FormatId>();
        Stream.concat(
                        form.formats().stream().map(it -> FormatId.of(ReferenceFormats.AGENT, it)),
                        form.others().stream().filter(it -> !it.isBlank()).map(FormatLine::format))
                .filter(it -> wanted.stream().noneMatch(it::means))
                .forEach(wanted::add);
        return FORMATS.into(before, wanted);
    }

    public static ArrayNode properties(PlacementForm form, ArrayNode before) {
        var wanted = form.selectors().stream()
                .filter(it -> !it.isBlank())
                .map(SelectorLine::selector)
                .distinct()
                .toList();
        return PROPERTIES.into(before, wanted);
    }
}
