package app.masthead.inventory.placement;

import app.masthead.platform.json.ExactJson;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Names inventory: everything of a publisher's domain, or of it the properties with these ids or any of these tags. */
public record PropertySelector(String domain, Selection selection, List<String> values) {

    /** The three ways to name inventory. */
    public enum Selection {
        ALL(""),
        BY_ID("property_ids"),
        BY_TAG("property_tags");

        private final String field;

        Selection(String field) {
            this.field = field;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Selection> of(String code) {
            return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
        }
    }

    public PropertySelector {
        values = List.copyOf(values);
    }

    /** Reads the protocol's form; empty when the document is no selector that we know. */
    public static Optional<PropertySelector> read(JsonNode document) {
        return Selection.of(document.path("selection_type").asString(""))
                .filter(it -> document.path("publisher_domain").isString())
                .map(it -> new PropertySelector(
                        document.path("publisher_domain").asString(),
                        it,
                        document.path(it.field)
                                .valueStream()
                                .map(value -> value.asString(""))
                                .toList()));
    }

    public ObjectNode write() {
        var document =
                ExactJson.nodes().objectNode().put("publisher_domain", domain).put("selection_type", selection.code());
        if (selection != Selection.ALL) values.forEach(document.putArray(selection.field)::add);
        return document;
    }
}
