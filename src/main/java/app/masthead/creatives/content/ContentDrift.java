package app.masthead.creatives.content;

import app.masthead.platform.json.JsonPointers;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a buyer changed in that part of a creative on which a review rests: the assets, the format, and what is declared
 * about their origin. A new name or tag is no drift.
 */
public record ContentDrift(List<Difference> differences) {

    public static final ContentDrift NONE = new ContentDrift(List.of());

    private static final List<String> REVIEWED =
            List.of("assets", "format_id", "format_kind", "format_option_ref", "provenance");
    private static final int MOST = 200;
    private static final int LONGEST = 2_000;

    public static ContentDrift between(CreativeContent before, CreativeContent after) {
        var earlier = leaves(before);
        var later = leaves(after);
        var pointers = new LinkedHashSet<>(earlier.keySet());
        pointers.addAll(later.keySet());
        return new ContentDrift(pointers.stream()
                .filter(pointer -> !same(earlier.get(pointer), later.get(pointer)))
                .limit(MOST)
                .map(pointer -> new Difference(pointer, shown(earlier.get(pointer)), shown(later.get(pointer))))
                .toList());
    }

    public boolean isNone() {
        return differences.isEmpty();
    }

    private static Map<String, JsonNode> leaves(CreativeContent content) {
        var leaves = new LinkedHashMap<String, JsonNode>();
        REVIEWED.forEach(
                field -> content.json().optional(field).ifPresent(value -> collect("/" + field, value, leaves)));
        return leaves;
    }

    private static void collect(String pointer, JsonNode node, Map<String, JsonNode> leaves) {
        if (node.isEmpty()) {
            leaves.put(pointer, node);
        } else if (node.isArray()) {
            for (var at = 0; at < node.size(); at++) {
                collect(pointer + "/" + at, node.path(at), leaves);
            }
        } else {
            node.forEachEntry((name, value) -> collect(JsonPointers.child(pointer, name), value, leaves));
        }
    }

    private static boolean same(@Nullable JsonNode before, @Nullable JsonNode after) {
        return before != null && after != null && CanonicalJson.of(before).equals(CanonicalJson.of(after));
    }

    private static @Nullable String shown(@Nullable JsonNode value) {
        if (value == null) {
            return null;
        }
        var text = value.isString() ? value.stringValue() : CanonicalJson.of(value);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
