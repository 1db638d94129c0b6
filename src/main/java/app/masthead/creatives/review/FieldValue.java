package app.masthead.creatives.review;

import app.masthead.creatives.content.HiddenCharacters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One value inside an asset or a declaration, readable by people.
 *
 * @param field the last name on the way to it, for which there may be words
 * @param path the whole way, as it is shown where there are no words
 */
record FieldValue(String field, String path, String value) {

    private static final int MOST = 200;
    private static final int LONGEST = 4_000;

    /** All values in an object but those of some fields, in their order. */
    static List<FieldValue> of(JsonNode json, Collection<String> leftOut) {
        var values = new ArrayList<FieldValue>();
        json.forEachEntry((field, value) -> {
            if (!leftOut.contains(field)) {
                collect(field, field, value, values);
            }
        });
        return List.copyOf(values);
    }

    private static void collect(String field, String path, JsonNode node, List<FieldValue> values) {
        if (values.size() >= MOST) {
            return;
        }
        if (node.isArray()) {
            for (var at = 0; at < node.size(); at++) {
                collect(field, node.size() == 1 ? path : path + " " + (at + 1), node.path(at), values);
            }
        } else if (node.isObject()) {
            node.forEachEntry((name, value) -> collect(name, path + " › " + name, value, values));
        } else {
            values.add(new FieldValue(field, path, shown(node)));
        }
    }

    private static String shown(JsonNode node) {
        var text = HiddenCharacters.spelledOut(node.asString("—"));
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** Whether it stands directly in the asset, so that the name of its field says enough. */
    public boolean isDirect() {
        return path.equals(field);
    }
}
