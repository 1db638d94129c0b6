package app.masthead.catalog.pricing;

import app.masthead.catalog.pricing.Guidance.Percentile;
import app.masthead.platform.money.Currencies;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules between the figures of a price, whatever its model; those of one model are in {@link ModelRules}. */
public final class PricingRules {

    /** A price per unit may be as small as a millionth. */
    public static final int UNIT_DECIMALS = 6;

    private static final int MOST_WHOLE_DIGITS = 13;

    private final PricingTerms terms;
    private final List<Fault> faults = new ArrayList<>();

    private PricingRules(PricingTerms terms) {
        this.terms = terms;
    }

    /** Everything that is wrong with a price; empty when it may be offered. */
    public static List<Fault> faultsOf(PricingTerms terms) {
        var rules = new PricingRules(terms);
        rules.currency();
        rules.rate();
        rules.guidance();
        rules.budgets();
        rules.faults.addAll(ModelRules.faultsOf(terms));
        rules.faults.addAll(BreakdownRules.faultsOf(terms));
        return List.copyOf(rules.faults);
    }

    private void currency() {
        if (!Currencies.isActive(terms.currency())) fault("/currency", "currency", terms.currency());
    }

    private void rate() {
        var at = terms.fixed() ? "/fixed_price" : "/floor_price";
        amount(at, terms.rate(), terms.model().isTotal() ? totalDecimals() : UNIT_DECIMALS);
        if (terms.fixed() && terms.rate() == null) fault(at, "price");
        if (!terms.fixed() && !terms.model().allowsAuction()) fault("/fixed_price", "fixed-only");
        if (Boolean.TRUE.equals(terms.maxBid()) && !terms.model().allowsMaxBid()) fault("/max_bid", "max-bid");
    }

    private void guidance() {
        if (terms.guidance().isEmpty()) return;
        if (terms.fixed()) {
            fault("/price_guidance", "guidance-fixed");
            return;
        }
        var before = terms.floor().orElse(BigDecimal.ZERO);
        var rule = "guidance-floor";
        for (var percentile : Percentile.values()) {
            var value = terms.guidance().at(percentile);
            if (value == null) continue;
            var at = "/price_guidance/" + percentile.code();
            amount(at, value, UNIT_DECIMALS);
            if (value.compareTo(before) < 0) fault(at, rule);
            before = value;
            rule = "guidance-order";
        }
    }

    private void budgets() {
        var min = terms.minBudget();
        var max = terms.maxBudget();
        amount("/min_spend_per_package", min, totalDecimals());
        amount("/max_budget", max, totalDecimals());
        if (max != null && max.signum() == 0) fault("/max_budget", "budget-zero");
        if (min != null && max != null && min.compareTo(max) > 0) fault("/max_budget", "budget-order");
    }

    private int totalDecimals() {
        return Currencies.decimals(terms.currency());
    }

    private void amount(String at, @Nullable BigDecimal amount, int decimals) {
        if (amount == null) return;
        if (amount.signum() < 0) fault(at, "negative");
        if (wholeDigits(amount) > MOST_WHOLE_DIGITS) fault(at, "too-large");
        if (amount.stripTrailingZeros().scale() > decimals) fault(at, "decimals", decimals);
    }

    private static long wholeDigits(BigDecimal amount) {
        return (long) amount.precision() - amount.scale();
    }

    private void fault(String at, String rule, Object... arguments) {
        faults.add(Fault.at(at, "catalog.pricing.fault." + rule, arguments));
    }
}
