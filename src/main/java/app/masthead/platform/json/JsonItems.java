package app.masthead.platform.json;

import java.io.Reader;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Reads a long list of JSON item by item, so that never all of it is in memory. */
public final class JsonItems {

    private JsonItems() {}

    /**
     * Hands on the items of a document that is a list, or an object with the list in a field.
     *
     * @param text without a byte order mark
     * @param field in which an object has the list
     * @param item takes each item with its JSON pointer
     * @return the document when there is no list in it
     * @throws MalformedJson when the text is not exactly one JSON document; items before that place were handed on
     */
    public static Optional<JsonNode> each(Reader text, String field, BiConsumer<String, JsonNode> item) {
        try (var parser = ExactJson.parser(text)) {
            var first = parser.nextToken();
            if (first == null) throw new MalformedJson("there is no JSON in it", 1, 1);
            var rest = document(parser, first, field, item);
            if (parser.nextToken() != null) throw after(parser);
            return rest;
        } catch (JacksonException cause) {
            throw MalformedJson.of(cause);
        }
    }

    private static Optional<JsonNode> document(
            JsonParser parser, JsonToken first, String field, BiConsumer<String, JsonNode> item) {
        return switch (first) {
            case START_ARRAY -> {
                items(parser, "", item);
                yield Optional.empty();
            }
            case START_OBJECT -> object(parser, field, item);
            default -> Optional.of(ExactJson.node(parser));
        };
    }

    private static Optional<JsonNode> object(JsonParser parser, String field, BiConsumer<String, JsonNode> item) {
        var object = ExactJson.nodes().objectNode();
        var listed = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var isList = parser.nextToken() == JsonToken.START_ARRAY && name.equals(field);
            if (isList) items(parser, "/" + field, item);
            else object.set(name, ExactJson.node(parser));
            listed |= isList;
        }
        return listed ? Optional.empty() : Optional.of(object);
    }

    private static void items(JsonParser parser, String list, BiConsumer<String, JsonNode> item) {
        for (var place = 0; parser.nextToken() != JsonToken.END_ARRAY; place++) {
            item.accept(list + "/" + place, ExactJson.node(parser));
        }
    }

    private static MalformedJson after(JsonParser parser) {
        var place = parser.currentTokenLocation();
        return new MalformedJson("there is something after its end", place.getLineNr(), place.getColumnNr());
    }
}
