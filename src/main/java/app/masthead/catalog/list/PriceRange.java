package app.masthead.catalog.list;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The prices of a product for one model in one currency, from the least to the most; never across models or currencies.
 *
 * @param auction whether buyers bid for some of them, so that the figures are floors
 */
record PriceRange(
        String model,
        String currency,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        boolean auction) {

    public boolean isOnePrice() {
        return least != null && most != null && least.compareTo(most) == 0;
    }
}
