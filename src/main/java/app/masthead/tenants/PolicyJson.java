package app.masthead.tenants;

import app.masthead.platform.json.ExactJson;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes the JSON in which settings are kept. */
final class PolicyJson {

    private PolicyJson() {}

    static List<String> texts(JsonNode document, String field) {
        return document.path(field).values().stream()
                .flatMap(item -> item.stringValueOpt().stream())
                .toList();
    }

    /** The document with these fields, and all others as they were. */
    static ObjectNode with(ObjectNode document, Map<String, @Nullable Object> fields) {
        var changed = document.deepCopy();
        fields.forEach((name, value) -> put(changed, name, value));
        return changed;
    }

    /** The fields as the audit log compares them; an empty list is the same as none. */
    static Map<String, @Nullable Object> fields(JsonNode document, Set<String> names) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        names.forEach(name -> {
            var value = document.path(name);
            var isNothing = value.isMissingNode() || value.isNull() || value.isArray() && value.isEmpty();
            fields.put(name, isNothing || value.isBoolean() && !value.asBoolean() ? null : ExactJson.plain(value));
        });
        return fields;
    }

    private static void put(ObjectNode document, String name, @Nullable Object value) {
        switch (value) {
            case null -> document.remove(name);
            case Boolean yes -> document.put(name, yes);
            case BigDecimal number -> document.put(name, number);
            case Collection<?> many -> {
                var array = document.putArray(name);
                many.forEach(item -> array.add(String.valueOf(item)));
            }
            default -> document.put(name, String.valueOf(value));
        }
    }
}
