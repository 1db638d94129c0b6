package app.masthead.platform.json;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The closed lists of values that the protocol's schemas define, for choices in forms. */
public final class AdcpLists {

    private AdcpLists() {}

    /** The values of a list such as {@code event-type}, in the schema's order. */
    public static List<String> of(String name) {
        var path = "/adcp/schemas/" + AdcpSchemas.VERSION + "/enums/" + name + ".json";
        try (var file = AdcpLists.class.getResourceAsStream(path)) {
            var schema = ExactJson.read(Objects.requireNonNull(file, path).readAllBytes());
            return schema.path("enum").valueStream().map(JsonNode::asString).toList();
        } catch (IOException cause) {
            throw new IllegalStateException(path, cause);
        }
    }
}
