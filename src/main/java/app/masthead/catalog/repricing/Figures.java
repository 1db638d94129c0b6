package app.masthead.catalog.repricing;

import app.masthead.catalog.pricing.Guidance;
import app.masthead.catalog.pricing.PricingTerms;
import app.masthead.platform.json.ExactJson;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The figures of a price that changes are about, comparable: 12.5 and 12.50 are the same. */
record Figures(
        @Nullable BigDecimal rate,
        @Nullable BigDecimal p25,
        @Nullable BigDecimal p50,
        @Nullable BigDecimal p75,
        @Nullable BigDecimal p90) {

    Figures {
        rate = plain(rate);
        p25 = plain(p25);
        p50 = plain(p50);
        p75 = plain(p75);
        p90 = plain(p90);
    }

    static Figures of(PricingTerms terms) {
        var guidance = terms.guidance();
        return new Figures(terms.rate(), guidance.p25(), guidance.p50(), guidance.p75(), guidance.p90());
    }

    static Figures read(JsonNode json) {
        return new Figures(
                number(json, "rate"),
                number(json, "p25"),
                number(json, "p50"),
                number(json, "p75"),
                number(json, "p90"));
    }

    ObjectNode json() {
        var json = (ObjectNode) ExactJson.read("{}");
        put(json, "rate", rate);
        put(json, "p25", p25);
        put(json, "p50", p50);
        put(json, "p75", p75);
        put(json, "p90", p90);
        return json;
    }

    /** The price with these figures instead of its own. */
    PricingTerms in(PricingTerms terms) {
        return terms.at(rate, new Guidance(p25, p50, p75, p90));
    }

    private static void put(ObjectNode json, String name, @Nullable BigDecimal amount) {
        if (amount != null) json.put(name, amount);
    }

    private static @Nullable BigDecimal number(JsonNode json, String name) {
        return json.path(name).isNumber() ? json.path(name).decimalValue() : null;
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal amount) {
        if (amount == null) return null;
        var stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
