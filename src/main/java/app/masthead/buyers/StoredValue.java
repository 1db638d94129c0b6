package app.masthead.buyers;

import app.masthead.audit.FieldName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * One value of what others defined the shape of, as people read it: what it is called and what it is.
 *
 * @param value a mask where its name says that it is secret
 */
record StoredValue(String name, String value) {

    private static final int MOST = 100;
    private static final int LONGEST = 2_000;
    private static final String MASK = "•••";
    private static final Pattern SECRET =
            Pattern.compile("secret|token|password|credential|api_?key|private_?key", Pattern.CASE_INSENSITIVE);

    /** All values in an object, in their order. */
    static List<StoredValue> of(JsonNode json) {
        var values = new ArrayList<StoredValue>();
        collect("", json, values);
        return List.copyOf(values);
    }

    private static void collect(String path, JsonNode node, List<StoredValue> values) {
        if (values.size() >= MOST) {
            return;
        }
        if (node.isObject()) {
            node.forEachEntry((field, value) -> {
                var name = path.isEmpty() ? FieldName.of(field) : path + ": " + FieldName.of(field);
                if (SECRET.matcher(field).find()) {
                    values.add(new StoredValue(name, MASK));
                } else {
                    collect(name, value, values);
                }
            });
        } else if (node.isArray() && node.valueStream().anyMatch(JsonNode::isContainer)) {
            for (var at = 0; at < node.size(); at++) {
                collect(path + " " + (at + 1), node.path(at), values);
            }
        } else {
            values.add(new StoredValue(path, text(node)));
        }
    }

    private static String text(JsonNode node) {
        var text = node.isArray()
                ? node.valueStream().map(it -> it.asString("")).collect(Collectors.joining(", "))
                : node.asString("");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
