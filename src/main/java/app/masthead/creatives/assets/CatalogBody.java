package app.masthead.creatives.assets;

import app.masthead.creatives.content.Asset;
import app.masthead.creatives.content.HiddenCharacters;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The first items of a catalogue as a table.
 *
 * @param items how many there are in all
 */
record CatalogBody(List<String> columns, List<List<String>> rows, int items) implements AssetBody {

    private static final int MOST_COLUMNS = 5;
    private static final int MOST_ROWS = 10;
    private static final int LONGEST = 120;

    static CatalogBody of(Asset asset) {
        var items = asset.json().path("items");
        var first = items.values().stream().limit(MOST_ROWS).toList();
        var columns = first.stream()
                .flatMap(item -> item.properties().stream())
                .filter(field -> !field.getValue().isContainer())
                .map(field -> field.getKey())
                .distinct()
                .limit(MOST_COLUMNS)
                .toList();
        return new CatalogBody(
                columns.stream().map(HiddenCharacters::spelledOut).toList(),
                first.stream().map(item -> row(item, columns)).toList(),
                items.size());
    }

    @Override
    public String kind() {
        return "catalog";
    }

    @Override
    public Set<String> said() {
        return Set.of("items");
    }

    public boolean cut() {
        return items > rows.size();
    }

    private static List<String> row(JsonNode item, List<String> columns) {
        return columns.stream()
                .map(column -> item.path(column).asString("—"))
                .map(text -> text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…")
                .map(HiddenCharacters::spelledOut)
                .toList();
    }
}
