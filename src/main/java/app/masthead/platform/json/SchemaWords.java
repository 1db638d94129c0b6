package app.masthead.platform.json;

import com.networknt.schema.Error;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Says in plain words what a schema wanted, for people who have never read a schema. */
final class SchemaWords {

    static final String NO_SHAPE = "fits none of the shapes that are allowed here, or more than one";

    private static final int LONGEST_VALUE = 60;

    private static final Map<String, String> KNOWN_PATTERNS = Map.of(
            "^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",
                    "must be a domain in lower case, such as news.example",
            "^[A-Z]{3}$", "must be a currency code of three capital letters, such as EUR",
            "^[A-Z]{2}$", "must be a country code of two capital letters, such as DE",
            "^[a-zA-Z0-9_-]+$", "may only have letters, digits, hyphens and underscores",
            "^[a-z0-9_]+$", "may only have lower-case letters, digits and underscores",
            "^https://", "must begin with https://",
            "^[0-9]{8,14}$", "must be 8 to 14 digits",
            "^#[0-9a-fA-F]{6}$", "must be a colour such as #1a2b3c");

    private static final Map<String, String> FORMATS = Map.of(
            "uri", "must be a full address, such as https://news.example",
            "uri-template", "must be an address, with or without macros",
            "date-time", "must be a date and time with zone, such as 2026-11-01T09:00:00Z",
            "date", "must be a date, such as 2026-11-01",
            "email", "must be an e-mail address",
            "uuid", "must be a UUID");

    private SchemaWords() {}

    static Problem problem(Error error, String at) {
        return switch (error.getKeyword()) {
            case "required" -> new Problem(JsonPointers.child(at, error.getProperty()), "is missing");
            case "additionalProperties" ->
                new Problem(JsonPointers.child(at, error.getProperty()), "is not a field that is allowed here");
            default -> new Problem(at, words(error));
        };
    }

    /** Several refusals of one place, of which meeting any would do. */
    static String anyOf(Collection<Error> refusals) {
        var kinds = refusals.stream().map(Error::getKeyword).distinct().toList();
        if (kinds.equals(List.of("const"))) return oneOf(refusals.stream().map(SchemaWords::wanted));
        return "must be "
                + refusals.stream().map(it -> typeName(wanted(it))).distinct().collect(or());
    }

    /** For a choice of which no alternative stands out, or more than one is met. */
    static String choice(Error error) {
        var fields = alternatives(error.getSchemaNode());
        return fields.isEmpty() ? NO_SHAPE : needsOneOf(error.getKeyword().equals("oneOf"), fields);
    }

    static String needsOneOf(boolean exactly, List<List<String>> fields) {
        var names = fields.stream().map(it -> String.join(" with ", it)).collect(or());
        return "needs " + (exactly ? "exactly" : "at least") + " one of: " + names;
    }

    private static String words(Error error) {
        var wanted = wanted(error);
        return switch (error.getKeyword()) {
            case "type" -> "must be " + typeName(wanted);
            case "const" -> "must be " + wanted;
            case "enum" -> oneOf(items(error.getSchemaNode()).map(JsonNode::asString));
            case "pattern" -> KNOWN_PATTERNS.getOrDefault(wanted, "does not have the form " + wanted);
            case "format" -> FORMATS.getOrDefault(wanted, "is not a valid " + wanted);
            case "minimum" -> "must be " + wanted + " or more";
            case "maximum" -> "must be " + wanted + " or less";
            case "exclusiveMinimum" -> "must be more than " + wanted;
            case "exclusiveMaximum" -> "must be less than " + wanted;
            case "minItems" -> "needs at least " + counted(wanted, "entry", "entries");
            case "maxItems" -> "may have at most " + counted(wanted, "entry", "entries");
            case "minLength" -> "needs at least " + counted(wanted, "character", "characters");
            case "maxLength" -> "may have at most " + counted(wanted, "character", "characters");
            case "minProperties" -> "needs at least " + counted(wanted, "field", "fields");
            case "uniqueItems" -> "has the same entry twice";
            case "dependencies" -> dependency(error);
            case "not" -> forbidden(error.getSchemaNode());
            default -> Objects.requireNonNullElse(error.getMessage(), "is not valid");
        };
    }

    private static String dependency(Error error) {
        var needed = items(error.getSchemaNode().path(error.getProperty()))
                .map(JsonNode::asString)
                .filter(it -> !error.getInstanceNode().has(it))
                .collect(Collectors.joining(" and "));
        return "has " + error.getProperty() + ", so it needs " + needed + " as well";
    }

    private static String forbidden(JsonNode schema) {
        var together = items(schema.path("required")).map(JsonNode::asString).toList();
        if (together.size() == 1) return "must not have " + together.getFirst();
        if (!together.isEmpty()) return "must not have " + String.join(" together with ", together);
        var any = alternatives(schema.path("anyOf"));
        if (!any.isEmpty()) {
            return "must not have "
                    + any.stream().map(it -> String.join(" with ", it)).collect(or());
        }
        return "has a combination of fields that is not allowed";
    }

    /** The field names of a choice whose alternatives only say which fields there have to be. */
    private static List<List<String>> alternatives(JsonNode choice) {
        var fields = items(choice)
                .map(it -> items(it.path("required")).map(JsonNode::asString).toList())
                .toList();
        return fields.stream().anyMatch(List::isEmpty) ? List.of() : fields;
    }

    private static String oneOf(Stream<String> values) {
        return "must be one of: " + values.distinct().collect(Collectors.joining(", "));
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return array.isArray() ? array.valueStream() : Stream.empty();
    }

    private static String wanted(Error error) {
        var schema = error.getSchemaNode();
        var text = schema.isString() ? schema.asString() : schema.toString();
        return error.getKeyword().equals("pattern") || text.length() <= LONGEST_VALUE
                ? text
                : text.substring(0, LONGEST_VALUE) + "…";
    }

    private static String typeName(String type) {
        return switch (type) {
            case "string" -> "text";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            case "object" -> "an object";
            case "array" -> "a list";
            default -> type;
        };
    }

    private static String counted(String number, String one, String many) {
        return number + " " + (number.equals("1") ? one : many);
    }

    private static Collector<CharSequence, ?, String> or() {
        return Collectors.joining(" or ");
    }
}
