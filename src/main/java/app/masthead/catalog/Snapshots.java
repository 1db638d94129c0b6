package app.masthead.catalog;

import app.masthead.catalog.offers.Offer;
import app.masthead.catalog.offers.OfferWriter;
import app.masthead.catalog.offers.PricingJson;
import app.masthead.catalog.pricing.PricingTerms;
import app.masthead.platform.json.ExactJson;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/**
 * The state of a product as plain values under the protocol's names, one entry per field and one per field of each price,
 * so that the audit log holds just the fields that a change has changed.
 */
final class Snapshots {

    private Snapshots() {}

    static Map<String, Object> of(ProductStatus status, Offer offer, HouseTerms house) {
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
        state.put(
                "pricing_options", offer.prices().stream().map(PricingTerms::id).toList());
        offer.prices().forEach(it -> state.putAll(of(it)));
        return state;
    }

    /** One price, each field under {@code pricing_options.<id>.<field>}. */
    static Map<String, Object> of(PricingTerms terms) {
        var state = new LinkedHashMap<String, Object>();
        var document = PricingJson.write(terms);
        document.remove("pricing_option_id");
        var prefix = "pricing_options." + terms.id() + ".";
        addAll(document, prefix, state);
        if (terms.maxBudget() != null) {
            state.put(prefix + "max_budget", ExactJson.plain(terms.maxBudget()));
        }
        return state;
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
