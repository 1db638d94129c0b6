package app.masthead.inventory.profiles;

import app.masthead.inventory.placement.FormatLabel;
import app.masthead.inventory.placement.PropertySelector;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a profile says.
 *
 * @param formatIds the protocol's format ids
 * @param properties the protocol's property selectors
 * @param adServer what the ad server calls this inventory
 */
record Contents(
        String name, @Nullable String description, ArrayNode formatIds, ArrayNode properties, ObjectNode adServer) {

    /** As the audit log compares them: formats and inventory as people read them. */
    Map<String, @Nullable Object> snapshot() {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("name", name);
        fields.put("description", description);
        fields.put("formats", formats());
        fields.put("properties", inventory());
        AdServerNames.of(adServer).snapshot().forEach(fields::put);
        return fields;
    }

    /** Its formats, each as people read it. */
    List<String> formats() {
        return FormatLabel.of(formatIds).stream().map(FormatLabel::name).toList();
    }

    /** Its inventory as people read it: each domain, or each tag and each property of it. */
    List<String> inventory() {
        return properties
                .valueStream()
                .flatMap((JsonNode it) -> PropertySelector.read(it).stream())
                .flatMap(Contents::pieces)
                .toList();
    }

    private static Stream<String> pieces(PropertySelector selector) {
        return switch (selector.selection()) {
            case ALL -> Stream.of(selector.domain());
            case BY_ID -> selector.values().stream().map(it -> selector.domain() + ": " + it);
            case BY_TAG -> selector.values().stream().map(it -> selector.domain() + " (" + it + ")");
        };
    }

    /** Whether buyers are told the same by both. */
    boolean offersSame(Contents other) {
        return formatIds.equals(other.formatIds) && properties.equals(other.properties);
    }
}
