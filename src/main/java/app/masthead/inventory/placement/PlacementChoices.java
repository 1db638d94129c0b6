package app.masthead.inventory.placement;

import app.masthead.inventory.formats.ReferenceFormat;
import app.masthead.inventory.formats.ReferenceFormats;
import app.masthead.inventory.placement.PropertySelector.Selection;
import app.masthead.platform.web.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What there is to choose from where a form asks for formats and inventory. */
public interface PlacementChoices {

    /** The ways to name inventory of a domain. */
    default List<String> selections() {
        return Arrays.stream(Selection.values()).map(Selection::code).toList();
    }

    /** The listed formats by family, those that are chosen before all of them. */
    default Map<String, List<Option>> families(List<String> chosen) {
        var families = new LinkedHashMap<String, List<Option>>();
        families.put("chosen", new ArrayList<>());
        ReferenceFormats.byFamily().forEach((family, formats) -> {
            var options = options(formats, false);
            families.get("chosen")
                    .addAll(options.stream()
                            .filter(it -> chosen.contains(it.value()))
                            .toList());
            families.put(
                    family,
                    options.stream().filter(it -> !chosen.contains(it.value())).toList());
        });
        families.values().removeIf(List::isEmpty);
        return families;
    }

    /** The templates of the reference catalogue, which need a size or a length. */
    default List<Option> patterns() {
        return options(ReferenceFormats.all(), true);
    }

    /** With its size, unless its name says that already. */
    private static String label(ReferenceFormat format) {
        if (format.width() == null || format.height() == null) return format.name();
        var size = format.width() + "x" + format.height();
        return format.name().contains(size) ? format.name() : format.name() + ", " + size;
    }

    private static List<Option> options(List<ReferenceFormat> formats, boolean templates) {
        return formats.stream()
                .filter(it -> it.isTemplate() == templates)
                .map(it -> new Option(it.id().id(), label(it)))
                .toList();
    }
}
