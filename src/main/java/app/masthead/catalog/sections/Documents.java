package app.masthead.catalog.sections;

import app.masthead.inventory.placement.Lines;
import app.masthead.platform.json.ExactJson;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Fields of the protocol's nested documents, read for a form and written from it. */
final class Documents {

    private Documents() {}

    static ObjectNode copy(@Nullable ObjectNode document) {
        return document == null ? ExactJson.nodes().objectNode() : document.deepCopy();
    }

    /** Nothing at all where nothing was before and nothing was said. */
    static @Nullable ObjectNode orNone(ObjectNode document, @Nullable ObjectNode before) {
        return before == null && document.isEmpty() ? null : document;
    }

    static @Nullable String text(@Nullable ObjectNode document, String field) {
        return Optional.ofNullable(document)
                .map(it -> it.path(field).asString(""))
                .filter(it -> !it.isEmpty())
                .orElse(null);
    }

    static @Nullable String number(@Nullable ObjectNode document, String field) {
        return Optional.ofNullable(document)
                .map(it -> it.path(field))
                .filter(JsonNode::isNumber)
                .map(it -> it.decimalValue().toPlainString())
                .orElse(null);
    }

    static @Nullable String flag(@Nullable ObjectNode document, String field) {
        return document != null && document.path(field).asBoolean(false) ? "true" : null;
    }

    static List<String> list(@Nullable ObjectNode document, String field) {
        return document == null
                ? List.of()
                : document.path(field)
                        .valueStream()
                        .filter(JsonNode::isString)
                        .map(JsonNode::asString)
                        .toList();
    }

    static void put(ObjectNode document, String field, @Nullable String text) {
        if (text == null) document.remove(field);
        else document.put(field, text);
    }

    /** A list that is left out when it is empty; what is no text in it stays. */
    static void putList(ObjectNode document, String field, List<String> values) {
        var before = document.path(field);
        var others = before.valueStream().filter(it -> !it.isString()).toList();
        var ordered = Lines.inOrder(values, list(document, field));
        if (ordered.isEmpty() && others.isEmpty()) {
            document.remove(field);
            return;
        }
        var array = document.putArray(field);
        ordered.forEach(array::add);
        others.forEach(array::add);
    }
}
