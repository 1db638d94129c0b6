package app.masthead.creatives.assets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * All values in an object, in its order, as many as somebody can read.
 *
 * @param cut whether there are more
 */
public record FieldValues(List<FieldValue> values, boolean cut) {

    private static final int MOST = 200;
    private static final int DEEPEST = 20;

    /** All values in an object but those of some fields. */
    public static FieldValues of(JsonNode json, Collection<String> leftOut) {
        var values = new ArrayList<FieldValue>();
        json.forEachEntry((field, value) -> {
            if (!leftOut.contains(field)) {
                collect(field, field, value, 1, values);
            }
        });
        return new FieldValues(List.copyOf(values.subList(0, Math.min(values.size(), MOST))), values.size() > MOST);
    }

    /** The same with what is asked first in front; the rest follows as it was sent. */
    FieldValues beginningWith(List<String> first) {
        var sorted = new ArrayList<>(values);
        sorted.sort(Comparator.comparingInt(
                fact -> first.contains(fact.path()) ? first.indexOf(fact.path()) : first.size()));
        return new FieldValues(List.copyOf(sorted), cut);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    private static void collect(String field, String path, JsonNode node, int depth, List<FieldValue> values) {
        if (values.size() > MOST || (depth > 1 && field.equals("asset_type"))) {
            return;
        }
        if (!node.isContainer() || node.isEmpty() || depth == DEEPEST) {
            values.add(FieldValue.of(field, depth == DEEPEST && node.isContainer() ? path + " › …" : path, node));
        } else if (node.isArray()) {
            for (var at = 0; at < node.size() && values.size() <= MOST; at++) {
                collect(field, node.size() == 1 ? path : path + " " + (at + 1), node.path(at), depth + 1, values);
            }
        } else {
            node.forEachEntry((name, value) -> collect(name, path + " › " + name, value, depth + 1, values));
        }
    }
}
