package app.masthead.catalog.pricing;

import app.masthead.platform.money.Currencies;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A price that says how it came about has to add up: the list price with its fees and discounts applied one after the
 * other, rounded to the currency at each step, is the fixed price. Commission and settlement do not move it.
 */
final class BreakdownRules {

    private BreakdownRules() {}

    static List<Fault> faultsOf(PricingTerms terms) {
        var breakdown = terms.extra().path("price_breakdown");
        if (!breakdown.isObject()) return List.of();
        return terms.fixedPrice()
                .filter(price ->
                        total(breakdown, Currencies.decimals(terms.currency())).compareTo(price) != 0)
                .map(price -> List.of(Fault.at("/price_breakdown", "catalog.pricing.fault.breakdown")))
                .orElse(List.of());
    }

    private static BigDecimal total(JsonNode breakdown, int decimals) {
        var total = breakdown.path("list_price").decimalValue(BigDecimal.ZERO);
        for (var adjustment : breakdown.path("adjustments")) {
            total = applied(adjustment, total).setScale(decimals, RoundingMode.HALF_UP);
        }
        return total;
    }

    private static BigDecimal applied(JsonNode adjustment, BigDecimal price) {
        var moved = amount(adjustment, price);
        return switch (adjustment.path("kind").asString("")) {
            case "fee" -> price.add(moved);
            case "discount" -> price.subtract(moved);
            default -> price;
        };
    }

    private static BigDecimal amount(JsonNode adjustment, BigDecimal price) {
        var rate = adjustment.path("rate");
        return rate.isNumber()
                ? price.multiply(rate.decimalValue())
                : adjustment.path("amount").decimalValue(BigDecimal.ZERO);
    }
}
