package app.masthead.orders;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How much may be spent and how much has been.
 *
 * @param budget null as long as an order is a draft
 */
record Spending(@Nullable BigDecimal budget, BigDecimal spent, String currency) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whole percent of the budget, never more than a hundred; null without a budget. */
    public @Nullable Integer percent() {
        if (budget == null || budget.signum() == 0) {
            return null;
        }
        return spent.multiply(HUNDRED)
                .divide(budget, 0, RoundingMode.DOWN)
                .min(HUNDRED)
                .intValue();
    }

    public boolean begun() {
        return spent.signum() > 0;
    }
}
