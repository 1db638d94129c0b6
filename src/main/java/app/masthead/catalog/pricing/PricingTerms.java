package app.masthead.catalog.pricing;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One way to pay for a product.
 *
 * @param rate the price when it is fixed, else the floor below which no bid is taken; none or zero for no floor
 * @param maxBid whether a bid is a ceiling instead of the exact price
 * @param minBudget the least a buyer spends per package
 * @param maxBudget the most we take per package; not told to buyers
 * @param metadata what the model needs besides a price
 * @param extra what else the protocol says about the price and we do not model
 */
public record PricingTerms(
        String id,
        PricingModel model,
        boolean fixed,
        @Nullable BigDecimal rate,
        String currency,
        Guidance guidance,
        @Nullable Boolean maxBid,
        @Nullable BigDecimal minBudget,
        @Nullable BigDecimal maxBudget,
        ObjectNode metadata,
        ObjectNode extra) {

    public Optional<BigDecimal> fixedPrice() {
        return fixed ? Optional.ofNullable(rate) : Optional.empty();
    }

    public Optional<BigDecimal> floor() {
        return fixed ? Optional.empty() : Optional.ofNullable(rate);
    }

    /** A text among the metadata, by pointer; empty text is none. */
    public Optional<String> text(String pointer) {
        var value = metadata.at(pointer);
        return value.isString() && !value.asString().isBlank() ? Optional.of(value.asString()) : Optional.empty();
    }

    /** A number among the metadata, by pointer. */
    public Optional<BigDecimal> number(String pointer) {
        JsonNode value = metadata.at(pointer);
        return value.isNumber() ? Optional.of(value.decimalValue()) : Optional.empty();
    }

    /** The same price at other figures. */
    public PricingTerms at(@Nullable BigDecimal other, Guidance hints) {
        return new PricingTerms(
                id, model, fixed, other, currency, hints, maxBid, minBudget, maxBudget, metadata, extra);
    }

    /** The same under another id. */
    public PricingTerms named(String other) {
        return new PricingTerms(
                other, model, fixed, rate, currency, guidance, maxBid, minBudget, maxBudget, metadata, extra);
    }

    public PricingTerms withMaxBudget(@Nullable BigDecimal max) {
        return new PricingTerms(id, model, fixed, rate, currency, guidance, maxBid, minBudget, max, metadata, extra);
    }
}
