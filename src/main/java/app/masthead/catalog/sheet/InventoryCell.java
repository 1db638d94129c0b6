package app.masthead.catalog.sheet;

import app.masthead.inventory.placement.PropertySelector;
import app.masthead.inventory.placement.PropertySelector.Selection;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.text.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Inventory in a cell: for each publisher its domain and {@code all}, {@code ids} or {@code tags}, and which, divided by
 * commas.
 */
final class InventoryCell {

    private static final Pattern PLAIN = Pattern.compile("[^\\s,;]+");
    private static final Pattern ITEM = Pattern.compile("(\\S+)(?:\\s+(all|ids|tags)(?:\\s+(\\S.*))?)?");

    private InventoryCell() {}

    static @Nullable String written(JsonNode properties) {
        if (!properties.isArray() || properties.isEmpty()) return null;
        var items = new ArrayList<String>();
        for (var document : properties) {
            var selector = PropertySelector.read(document).filter(it -> isWritable(it, document));
            if (selector.isEmpty()) return null;
            items.add(written(selector.get()));
        }
        return String.join("; ", items);
    }

    static JsonNode read(String cell) {
        var properties = ExactJson.nodes().arrayNode();
        CellKind.items(cell).forEach(item -> properties.add(one(item).write()));
        return properties;
    }

    private static boolean isWritable(PropertySelector selector, JsonNode document) {
        return ExactJson.same(selector.write(), document)
                && PLAIN.matcher(selector.domain()).matches()
                && (selector.selection() == Selection.ALL) == selector.values().isEmpty()
                && selector.values().stream().allMatch(it -> PLAIN.matcher(it).matches());
    }

    private static String written(PropertySelector selector) {
        return switch (selector.selection()) {
            case ALL -> selector.domain() + " all";
            case BY_ID -> selector.domain() + " ids " + String.join(", ", selector.values());
            case BY_TAG -> selector.domain() + " tags " + String.join(", ", selector.values());
        };
    }

    private static PropertySelector one(String item) {
        var match = ITEM.matcher(item);
        if (!match.matches()) throw new CellFault("inventory", CellKind.shortened(item));
        var way = match.group(2) == null ? "all" : match.group(2);
        var values = match.group(3) == null ? List.<String>of() : values(match.group(3));
        if (way.equals("all") != values.isEmpty()) throw new CellFault("inventory", CellKind.shortened(item));
        var selection =
                switch (way) {
                    case "ids" -> Selection.BY_ID;
                    case "tags" -> Selection.BY_TAG;
                    default -> Selection.ALL;
                };
        return new PropertySelector(match.group(1), selection, values);
    }

    private static List<String> values(String list) {
        return Arrays.stream(list.split(","))
                .map(PlainText::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
