package app.masthead.catalog.repricing;

import app.masthead.platform.json.ExactJson;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What somebody has agreed to as it is stored, in the words in which it was typed. */
final class StoredTerms {

    private StoredTerms() {}

    static String write(RepricingForm form) {
        var json = (ObjectNode) ExactJson.read("{}");
        json.put("by", form.by());
        json.put("unit", form.unit());
        json.put("step", form.step());
        json.put("direction", form.direction());
        var figures = json.putArray("figures");
        Objects.requireNonNull(form.figures()).forEach(figures::add);
        return ExactJson.write(json);
    }

    static RepricingForm read(JsonNode json) {
        return new RepricingForm(
                text(json, "by"),
                text(json, "unit"),
                json.path("figures").valueStream().map(it -> it.asString("")).toList(),
                text(json, "step"),
                text(json, "direction"));
    }

    private static @Nullable String text(JsonNode json, String name) {
        return json.path(name).isString() ? json.path(name).asString() : null;
    }
}
