package app.masthead.tenants;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a publisher carries no advertising for, and what it wants said.
 *
 * @param blockedCategories codes of the IAB's Content Taxonomy 1.0; each stands for its subcategories too
 * @param blockedDomains in small letters and ASCII; each stands for its subdomains too
 * @param requiredDisclosures words that stand in every advertisement
 * @param forbiddenTerms words that stand in none
 */
record AdvertisingPolicy(
        List<String> blockedCategories,
        List<String> blockedDomains,
        List<String> blockedAdvertisers,
        List<String> requiredDisclosures,
        List<String> forbiddenTerms) {

    static AdvertisingPolicy of(JsonNode json) {
        return new AdvertisingPolicy(
                PolicyJson.texts(json, "blocked_categories"),
                PolicyJson.texts(json, "blocked_domains"),
                PolicyJson.texts(json, "blocked_advertisers"),
                PolicyJson.texts(json, "required_disclosures"),
                PolicyJson.texts(json, "forbidden_terms"));
    }

    Map<String, @Nullable Object> fields() {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("blocked_categories", blockedCategories);
        fields.put("blocked_domains", blockedDomains);
        fields.put("blocked_advertisers", blockedAdvertisers);
        fields.put("required_disclosures", requiredDisclosures);
        fields.put("forbidden_terms", forbiddenTerms);
        return fields;
    }
}
