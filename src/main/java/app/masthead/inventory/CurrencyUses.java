package app.masthead.inventory;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is sold in the currencies that have limits: asked for here, answered by whoever sells. */
public interface CurrencyUses {

    /** What is sold in each of these currencies, in one statement. One in which nothing is sold may be missing. */
    Map<String, CurrencyUse> in(Collection<String> currencies);

    /**
     * The prices whose own least budget a new minimum would leave below it.
     *
     * @param from the minimum so far, below which they were already; null for none
     */
    CurrencyUse leftBelow(String currency, @Nullable BigDecimal from, BigDecimal to);
}
