package app.masthead.inventory;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The bounds that a publisher sets for everything that is paid in a currency. */
public record CurrencyLimit(
        String currency,
        @Nullable BigDecimal minProductSpend,
        @Nullable BigDecimal maxDailyBudget) {}
