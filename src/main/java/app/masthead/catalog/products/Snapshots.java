package app.masthead.catalog.products;

import app.masthead.catalog.ProductStatus;
import app.masthead.catalog.offers.OfferWriter;
import app.masthead.catalog.offers.PricingJson;
import app.masthead.catalog.pricing.PricingTerms;
import app.masthead.platform.json.ExactJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/**
 * The state of a product as plain values under the protocol's names, one entry per field and one per field of each price,
 * so that the audit log holds just the fields that a change has changed.
 */
final class Snapshots {

    private static final List<String> AMOUNTS =
            List.of("fixed_price", "floor_price", "min_spend_per_package", "max_budget");

    private Snapshots() {}

    static Map<String, Object> of(ProductStatus status, ProductContent content) {
        var offer = content.offer();
        var house = content.house();
        var state = new LinkedHashMap<String, Object>();
        state.put("status", status.code());
        var document = OfferWriter.write(offer);
        document.remove("pricing_options");
        document.remove("product_id");
        addAll(document, "", state);
        if (!house.countries().isEmpty()) state.put("countries", house.countries());
        if (!house.tags().isEmpty()) state.put("tags", house.tags());
        if (!house.buyers().isEmpty()) state.put("allowed_principal_ids", house.buyers());
        if (house.profile() != null) state.put("inventory_profile_id", house.profile());
        addAll(content.targeting(), "targeting: ", state);
        state.put(
                "pricing_options", offer.prices().stream().map(PricingTerms::id).toList());
        offer.prices().forEach(it -> state.putAll(of(it)));
        return state;
    }

    /** One price, each field under {@code price <id>: <field>}, amounts with their currency. */
    static Map<String, Object> of(PricingTerms terms) {
        var state = new LinkedHashMap<String, Object>();
        var document = PricingJson.write(terms);
        document.remove("pricing_option_id");
        if (terms.maxBudget() != null) document.put("max_budget", terms.maxBudget());
        var prefix = prefix(terms.id());
        addAll(document, prefix, state);
        AMOUNTS.stream()
                .map(prefix::concat)
                .forEach(it -> state.computeIfPresent(
                        it, (field, amount) -> Map.of("amount", amount, "currency", terms.currency())));
        return state;
    }

    /** How the fields of a price begin. */
    static String prefix(String option) {
        return "price " + option + ": ";
    }

    static boolean same(PricingTerms one, PricingTerms other) {
        return of(one).equals(of(other));
    }

    private static void addAll(ObjectNode document, String prefix, Map<String, Object> state) {
        document.properties()
                .forEach(it -> state.put(
                        prefix + it.getKey(), Objects.requireNonNullElse(ExactJson.plain(it.getValue()), "null")));
    }
}
