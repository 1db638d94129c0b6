package app.masthead.orders;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The price a package was bought at, as it was agreed on.
 *
 * @param model AdCP's name of what the buyer pays for
 * @param fixed null in an auction
 * @param floor what an auction begins at; null for none
 * @param bid what the buyer offers; null where the price is fixed
 */
record AgreedPrice(
        String option,
        String model,
        @Nullable BigDecimal fixed,
        @Nullable BigDecimal floor,
        @Nullable BigDecimal bid,
        String currency) {}
