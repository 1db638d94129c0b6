package app.masthead.inventory.profiles;

import app.masthead.inventory.placement.FormatLabel;
import app.masthead.inventory.placement.PlacementFields;
import app.masthead.inventory.placement.SelectorLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    /** Its inventory, each domain as people read it. */
    List<String> inventory() {
        return PlacementFields.selectors(properties).stream()
                .map(SelectorLine::toString)
                .toList();
    }

    /** Whether buyers are told the same by both. */
    boolean offersSame(Contents other) {
        return formatIds.equals(other.formatIds) && properties.equals(other.properties);
    }
}
