package app.masthead.inventory.profiles;

import app.masthead.platform.json.ExactJson;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What ad servers call inventory: paths of ad units, and the numbers or names of placements, sites and zones. */
record AdServerNames(List<String> adUnits, List<String> placements, List<String> sites, List<String> zones) {

    static AdServerNames of(ObjectNode config) {
        return new AdServerNames(
                list(config, "ad_units"), list(config, "placements"), list(config, "sites"), list(config, "zones"));
    }

    /** Reads what was typed into a field: names divided by commas or line breaks. */
    static List<String> read(@Nullable String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(typed.split("[,\\r\\n]+"))
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .toList();
    }

    public Map<String, List<String>> snapshot() {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("ad_units", adUnits);
        fields.put("placements", placements);
        fields.put("sites", sites);
        fields.put("zones", zones);
        fields.values().removeIf(List::isEmpty);
        return fields;
    }

    /** The same in a configuration, next to whatever else stands there. */
    ObjectNode in(ObjectNode config) {
        var changed = config.deepCopy();
        List.of("ad_units", "placements", "sites", "zones").forEach(changed::remove);
        snapshot().forEach((field, names) -> {
            var before = config.path(field);
            var array = changed.putArray(field);
            names.forEach(it -> array.add(node(it, before)));
        });
        return changed;
    }

    /** A name that stood there stays as it was written, number or text. */
    private static JsonNode node(String name, JsonNode before) {
        return before.valueStream()
                .filter(it -> it.asString("").equals(name))
                .findFirst()
                .orElseGet(() -> ExactJson.nodes().stringNode(name));
    }

    private static List<String> list(ObjectNode config, String field) {
        return config.path(field).valueStream().map(it -> it.asString("")).toList();
    }
}
