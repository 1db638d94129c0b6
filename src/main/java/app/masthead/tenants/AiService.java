package app.masthead.tenants;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The AI service that a publisher has judge its creatives.
 *
 * @param provider for example {@code gemini}; null for none
 * @param model as the provider calls it
 * @param scoring whether creatives are sent to it
 * @param inputPrice in US dollars for a million tokens that it reads; null where nobody has said
 * @param outputPrice the same for those that it writes
 */
public record AiService(
        @Nullable String provider,
        @Nullable String model,
        boolean scoring,
        @Nullable BigDecimal inputPrice,
        @Nullable BigDecimal outputPrice) {

    static AiService of(JsonNode json) {
        return new AiService(
                json.path("provider").stringValueOpt().orElse(null),
                json.path("model").stringValueOpt().orElse(null),
                json.path("scoring_enabled").asBoolean(false),
                json.path("input_usd_per_million").decimalValueOpt().orElse(null),
                json.path("output_usd_per_million").decimalValueOpt().orElse(null));
    }

    Map<String, @Nullable Object> fields() {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("provider", provider);
        fields.put("model", model);
        fields.put("scoring_enabled", scoring);
        fields.put("input_usd_per_million", inputPrice);
        fields.put("output_usd_per_million", outputPrice);
        return fields;
    }
}
