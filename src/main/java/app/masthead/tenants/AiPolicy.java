package app.masthead.tenants;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a publisher demands of content that AI had a part in.
 *
 * @param largestShare the share of a creative's assets that may be made with AI, 0 to 1; null for no limit
 * @param alwaysReviewed codes of categories that a person always looks at
 */
record AiPolicy(
        boolean provenanceRequired,
        boolean disclosureRequired,
        @Nullable BigDecimal largestShare,
        List<String> alwaysReviewed) {

    static AiPolicy of(JsonNode json) {
        return new AiPolicy(
                json.path("require_provenance").asBoolean(false),
                json.path("require_disclosure").asBoolean(false),
                json.path("max_ai_content_pct").decimalValueOpt().orElse(null),
                PolicyJson.texts(json, "always_review_categories"));
    }

    Map<String, @Nullable Object> fields() {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("require_provenance", provenanceRequired);
        fields.put("require_disclosure", disclosureRequired);
        fields.put("max_ai_content_pct", largestShare);
        fields.put("always_review_categories", alwaysReviewed);
        return fields;
    }
}
