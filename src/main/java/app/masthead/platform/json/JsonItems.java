package app.masthead.platform.json;

import java.io.Reader;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a long list of JSON item by item, so that never all of it is in memory, and no item that is too large. */
public final class JsonItems {

    private final JsonParser parser;
    private final String field;
    private final JsonBounds bounds;
    private final Consumer<JsonItem> reader;

    private JsonItems(JsonParser parser, String field, JsonBounds bounds, Consumer<JsonItem> reader) {
        this.parser = parser;
        this.field = field;
        this.bounds = bounds;
        this.reader = reader;
    }

    /**
     * Hands on the items of a document that is a list, or an object with the list in a field.
     *
     * @param text without a byte order mark
     * @param field in which an object has the list
     * @param bounds of each item, and of what stands beside the list
     * @param reader takes each item
     * @return the document when there is no list in it
     * @throws MalformedJson when the text is not exactly one JSON document; items before that place were handed on
     */
    public static Optional<JsonItem> each(Reader text, String field, JsonBounds bounds, Consumer<JsonItem> reader) {
        try (var parser = ExactJson.parser(text)) {
            var rest = new JsonItems(parser, field, bounds, reader).document();
            if (parser.nextToken() != null) throw after(parser);
            return rest;
        } catch (JacksonException cause) {
            throw MalformedJson.of(cause);
        }
    }

    private Optional<JsonItem> document() {
        var first = parser.nextToken();
        if (first == null) throw new MalformedJson("there is no JSON in it", 1, 1);
        if (first == JsonToken.START_OBJECT) return object();
        if (first != JsonToken.START_ARRAY) return Optional.of(item(""));
        items("");
        return Optional.empty();
    }

    private Optional<JsonItem> object() {
        var object = ExactJson.nodes().objectNode();
        var bounded = new BoundedJson(parser, bounds);
        var listed = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = bounded.name();
            if (object.has(name) || listed && name.equals(field)) throw bounded.twice(name);
            var isList = parser.nextToken() == JsonToken.START_ARRAY && name.equals(field);
            if (isList) items("/" + field);
            else keep(object, name, bounded.read());
            listed |= isList;
        }
        return listed ? Optional.empty() : Optional.of(new JsonItem("", object, bounded.isWithin()));
    }

    private static void keep(ObjectNode object, String name, JsonNode value) {
        if (!value.isMissingNode()) object.set(name, value);
    }

    private void items(String list) {
        for (var place = 0; parser.nextToken() != JsonToken.END_ARRAY; place++) reader.accept(item(list + "/" + place));
    }

    private JsonItem item(String pointer) {
        var bounded = new BoundedJson(parser, bounds);
        var document = bounded.read();
        return new JsonItem(pointer, document, bounded.isWithin());
    }

    private static MalformedJson after(JsonParser parser) {
        var place = parser.currentTokenLocation();
        return new MalformedJson("there is something after its end", place.getLineNr(), place.getColumnNr());
    }
}
