package app.masthead.catalog.sections;

import app.masthead.platform.json.ExactJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One line of the form in which a key of the ad server is given its values, divided by commas. */
record KeyLine(@Nullable String key, @Nullable String values) {

    static final KeyLine BLANK = new KeyLine(null, null);

    boolean isBlank() {
        return key == null && values == null;
    }

    List<String> words() {
        return TypedWords.read(values);
    }

    /** Empty when the values are not ones that the form can show. */
    static Optional<KeyLine> read(Map.Entry<String, JsonNode> pair) {
        var value = pair.getValue();
        if (value.isString() && !value.asString().contains(",")) {
            return Optional.of(new KeyLine(pair.getKey(), value.asString()));
        }
        var isList = value.isArray()
                && !value.isEmpty()
                && value.valueStream()
                        .allMatch(it -> it.isString() && !it.asString().contains(","));
        return isList
                ? Optional.of(new KeyLine(
                        pair.getKey(),
                        TypedWords.write(
                                value.valueStream().map(JsonNode::asString).toList())))
                : Optional.empty();
    }

    /** One value as it is, several as a list. */
    JsonNode write() {
        var words = words();
        if (words.size() == 1) return ExactJson.nodes().stringNode(words.getFirst());
        var list = ExactJson.nodes().arrayNode();
        words.forEach(list::add);
        return list;
    }

    @Override
    public String toString() {
        return isBlank() ? "" : key + " = " + values;
    }
}
