package app.masthead.catalog.repricing;

import app.masthead.catalog.ProductStatus;
import app.masthead.catalog.pricing.Fault;
import app.masthead.catalog.pricing.PricingModel;
import app.masthead.catalog.pricing.PricingRules;
import app.masthead.catalog.pricing.PricingTerms;
import app.masthead.inventory.CurrencyLimit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says of each chosen price what a change makes of it, or why it is left out. */
final class PricePlanner {

    private final @Nullable PriceMove move;
    private final Map<String, BigDecimal> least = new HashMap<>();

    /** @param move null for an undo, whose prices know themselves what they become */
    PricePlanner(@Nullable PriceMove move, List<CurrencyLimit> limits) {
        this.move = move;
        limits.forEach(it -> {
            if (it.minProductSpend() != null) least.put(it.currency(), it.minProductSpend());
        });
    }

    PlannedPrice plan(ChosenPrice price) {
        var before = price.terms();
        if (before == null) return PlannedPrice.leftOut(price, null, reason("gone"));
        if (price.status() == ProductStatus.ARCHIVED) return PlannedPrice.leftOut(price, null, reason("archived"));
        if (price.variant()) return PlannedPrice.leftOut(price, null, reason("variant"));
        return price.wanted() == null ? moved(price, before) : reverted(price, before, price.wanted());
    }

    private PlannedPrice moved(ChosenPrice price, PricingTerms before) {
        var by = Objects.requireNonNull(move);
        if (by.currency() != null && !by.currency().equals(before.currency())) {
            return PlannedPrice.leftOut(price, null, reason("currency", before.currency(), by.currency()));
        }
        return checked(price, before, by.of(before));
    }

    private PlannedPrice reverted(ChosenPrice price, PricingTerms before, ChosenPrice.Reversal wanted) {
        if (!wanted.fits(before)) return PlannedPrice.leftOut(price, null, reason("changed-since"));
        return checked(price, before, wanted.then().in(before));
    }

    private PlannedPrice checked(ChosenPrice price, PricingTerms before, PricingTerms after) {
        if (Figures.of(before).equals(Figures.of(after))) return PlannedPrice.moved(price, before, after, null);
        if (amounts(after).anyMatch(it -> it.signum() < 0))
            return PlannedPrice.leftOut(price, null, reason("negative"));
        if (isLost(before.rate(), after.rate())) return PlannedPrice.leftOut(price, null, reason("zero"));
        var faults = PricingRules.faultsOf(after);
        return faults.isEmpty()
                ? PlannedPrice.moved(price, before, after, warning(after))
                : PlannedPrice.leftOut(price, after, faults.getFirst());
    }

    /** A price becomes nothing, or a floor none. */
    private static boolean isLost(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        return before != null && before.signum() > 0 && after != null && after.signum() == 0;
    }

    private static Stream<BigDecimal> amounts(PricingTerms terms) {
        var guidance = terms.guidance();
        return Stream.of(terms.rate(), guidance.p25(), guidance.p50(), guidance.p75(), guidance.p90())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    /** A sum for a whole campaign is what a buyer spends at least, and so is bound by the publisher's limit. */
    private @Nullable Fault warning(PricingTerms after) {
        var limit = least.get(after.currency());
        var spent = after.model() == PricingModel.FLAT_RATE ? after.rate() : after.minBudget();
        if (limit == null || spent == null || spent.compareTo(limit) >= 0) return null;
        return Fault.at(
                "", "repricing.warning.below-limit", limit.stripTrailingZeros().toPlainString(), after.currency());
    }

    private static Fault reason(String rule, Object... arguments) {
        return Fault.at("", "repricing.reason." + rule, arguments);
    }
}
