package app.masthead.catalog.pricing;

import app.masthead.platform.json.ExactJson;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A fault as it is stored: the message and what stands in it, without the place. */
public final class StoredFault {

    private StoredFault() {}

    public static String write(Fault reason) {
        var json = (ObjectNode) ExactJson.read("{}");
        json.put("key", reason.key());
        var arguments = json.putArray("arguments");
        for (var argument : reason.arguments()) {
            if (argument instanceof Integer number) arguments.add(number);
            else arguments.add(String.valueOf(argument));
        }
        return ExactJson.write(json);
    }

    public static @Nullable Fault read(@Nullable String stored) {
        if (stored == null) return null;
        var json = ExactJson.read(stored);
        List<Object> arguments =
                json.path("arguments").valueStream().map(StoredFault::argument).toList();
        return new Fault("", json.path("key").asString(), arguments);
    }

    private static Object argument(JsonNode node) {
        return node.isNumber() ? Objects.requireNonNull(node.decimalValue(BigDecimal.ZERO)) : node.asString("");
    }
}
