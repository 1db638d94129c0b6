package app.masthead.catalog.rates;

import app.masthead.catalog.ProductStatus;
import app.masthead.catalog.pricing.Guidance;
import app.masthead.catalog.pricing.PricingModel;
import app.masthead.catalog.pricing.PricingTerms;
import app.masthead.catalog.products.Tones;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.web.Cursor;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A price in the rate card, with what one has to know of its product.
 *
 * @param sortName the product's name as the database compares names
 * @param rate the price when it is fixed, else the floor; none or zero for no floor
 */
public record RateRow(
        String product,
        String name,
        String sortName,
        ProductStatus status,
        List<String> channels,
        String option,
        String model,
        boolean fixed,
        @Nullable BigDecimal rate,
        String currency,
        Guidance guidance,
        @Nullable BigDecimal minBudget,
        @Nullable BigDecimal maxBudget,
        Instant changedAt) {

    public String tone() {
        return Tones.of(status.code());
    }

    /** What a form that selects this price sends. */
    public String key() {
        return key(product, option);
    }

    /** One word for product and price, whatever characters their ids have. */
    public static String key(String product, String option) {
        return Cursor.of(product, option).encode();
    }

    /** The figures, as they are written wherever prices are. */
    public PricingTerms terms() {
        return new PricingTerms(
                option,
                PricingModel.of(model).orElseThrow(),
                fixed,
                rate,
                currency,
                guidance,
                null,
                minBudget,
                maxBudget,
                (ObjectNode) ExactJson.read("{}"),
                (ObjectNode) ExactJson.read("{}"));
    }
}
