package app.masthead.inventory.placement;

import app.masthead.inventory.formats.FormatId;
import app.masthead.inventory.formats.ReferenceFormats;
import app.masthead.platform.json.ExactJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Reads formats and inventory out of a form, after it was checked. What was there before stays as it was written, with
 * everything that the form does not show.
 */
public final class PlacementLists {

    private PlacementLists() {}

    public static ArrayNode formats(PlacementForm form, ArrayNode before) {
        var wanted = new ArrayList<FormatId>();
        Stream.concat(
                        form.formats().stream().map(it -> FormatId.of(ReferenceFormats.AGENT, it)),
                        form.others().stream().filter(it -> !it.isBlank()).map(FormatLine::format))
                .filter(it -> wanted.stream().noneMatch(it::means))
                .forEach(wanted::add);
        return merged(before, wanted, FormatId::read, FormatId::means, FormatId::write);
    }

    public static ArrayNode properties(PlacementForm form, ArrayNode before) {
        var wanted = form.selectors().stream()
                .filter(it -> !it.isBlank())
                .map(SelectorLine::selector)
                .distinct()
                .toList();
        return merged(before, wanted, PropertySelector::read, PropertySelector::equals, PropertySelector::write);
    }

    /** The wanted ones that are there already, in their order, then the new ones in theirs. */
    private static <T> ArrayNode merged(
            ArrayNode before, List<T> wanted, Read<T> reader, Same<T> same, Write<T> writer) {
        var merged = ExactJson.nodes().arrayNode();
        var kept = new ArrayList<T>();
        for (var node : before) {
            var read = reader.read(node);
            var stays = read.filter(it -> wanted.stream().anyMatch(other -> same.same(it, other)));
            stays.ifPresent(kept::add);
            if (read.isEmpty() || stays.isPresent()) merged.add(node);
        }
        Predicate<T> isNew = it -> kept.stream().noneMatch(other -> same.same(other, it));
        wanted.stream().filter(isNew).map(writer::write).forEach(merged::add);
        return merged;
    }

    /** Reads one entry; empty when it is not one that the form can show. */
    private interface Read<T> {
        Optional<T> read(JsonNode node);
    }

    /** Whether both mean the same. */
    private interface Same<T> {
        boolean same(T one, T other);
    }

    /** Writes one entry in the protocol's form. */
    private interface Write<T> {
        JsonNode write(T entry);
    }
}
