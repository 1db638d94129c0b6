package app.masthead.catalog.repricing;

import app.masthead.catalog.pricing.Guidance;
import app.masthead.catalog.pricing.PricingTerms;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By how much prices are changed, and which of their figures.
 *
 * @param by percent, or an amount of the currency; below zero to lower prices
 * @param currency of the amount; null for percent
 */
record PriceMove(BigDecimal by, @Nullable String currency, Set<Figure> figures, Rounding rounding) {

    PriceMove {
        figures = Set.copyOf(figures);
    }

    /** The price afterwards, whether or not it may be so. */
    PricingTerms of(PricingTerms terms) {
        var moves = figures.contains(terms.fixed() ? Figure.RATE : Figure.FLOOR);
        var rate = moves ? moved(terms.rate(), terms.currency()) : terms.rate();
        var guidance = figures.contains(Figure.GUIDANCE) ? moved(terms) : terms.guidance();
        return terms.at(rate, guidance);
    }

    private Guidance moved(PricingTerms terms) {
        var given = terms.guidance();
        return new Guidance(
                moved(given.p25(), terms.currency()),
                moved(given.p50(), terms.currency()),
                moved(given.p75(), terms.currency()),
                moved(given.p90(), terms.currency()));
    }

    /** No figure stays none, and a floor of nothing is none. */
    private @Nullable BigDecimal moved(@Nullable BigDecimal amount, String of) {
        if (amount == null || amount.signum() == 0) return amount;
        var moved = currency == null ? amount.add(amount.multiply(by).movePointLeft(2)) : amount.add(by);
        return rounding.of(moved, of);
    }
}
