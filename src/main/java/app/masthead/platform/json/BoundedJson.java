package app.masthead.platform.json;

import app.masthead.platform.text.PlainText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads a document as long as there is room for it, and passes over the rest. Each value takes the room of its characters,
 * and besides it counts: small ones need far more memory than they have characters.
 */
final class BoundedJson {

    private static final int LONGEST_NAME_TOLD = 100;

    private final JsonParser parser;
    private final JsonNodeFactory nodes = ExactJson.nodes();
    private int characters;
    private int values;

    /**
     * A reader with room for one document.
     *
     * @param parser which finds no fields that stand there twice: this finds those that it keeps
     */
    BoundedJson(JsonParser parser, JsonBounds bounds) {
        this.parser = parser;
        this.characters = bounds.characters();
        this.values = bounds.values();
    }

    boolean isWithin() {
        return characters >= 0 && values >= 0;
    }

    /** The value at which the parser stands, or as much of it as there is room for; the parser then stands at its end. */
    JsonNode read() {
        if (isWithin()) take();
        if (!isWithin()) {
            parser.skipChildren();
            return nodes.missingNode();
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> nodes.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> integer();
            case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDecimalValue());
            case VALUE_TRUE, VALUE_FALSE -> nodes.booleanNode(parser.getBooleanValue());
            default -> nodes.nullNode();
        };
    }

    /** The name of a field at which the parser stands. */
    String name() {
        var name = parser.currentName();
        characters -= name.length();
        return name;
    }

    /** A field that stands in an object twice. */
    MalformedJson twice(String name) {
        var place = parser.currentTokenLocation();
        var reason = "Duplicate field “" + PlainText.line(name, LONGEST_NAME_TOLD) + "”";
        return new MalformedJson(reason, place.getLineNr(), place.getColumnNr());
    }

    private void take() {
        values--;
        characters -= parser.currentToken().isStructStart() ? 2 : parser.getStringLength();
    }

    private JsonNode object() {
        var object = nodes.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = name();
            if (object.has(name)) throw twice(name);
            parser.nextToken();
            var value = read();
            if (!value.isMissingNode()) object.set(name, value);
        }
        return object;
    }

    private JsonNode array() {
        var array = nodes.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var value = read();
            if (!value.isMissingNode()) array.add(value);
        }
        return array;
    }

    private JsonNode integer() {
        return switch (parser.getNumberType()) {
            case INT -> nodes.numberNode(parser.getIntValue());
            case LONG -> nodes.numberNode(parser.getLongValue());
            default -> nodes.numberNode(parser.getBigIntegerValue());
        };
    }
}
