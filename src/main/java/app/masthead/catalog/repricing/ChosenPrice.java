package app.masthead.catalog.repricing;

import app.masthead.catalog.ProductStatus;
import app.masthead.catalog.pricing.PricingTerms;
import org.jspecify.annotations.Nullable;

/**
 * A price that was chosen for a change, as it is now.
 *
 * @param number its place among the chosen
 * @param name the product's name; its id when the product is gone
 * @param status of the product; null when it is gone
 * @param variant whether the product was made by machine and is not changed here
 * @param version of the price
 * @param terms the price; null when it is gone
 * @param wanted for an undo, what the price has to be now and what it will be again
 */
record ChosenPrice(
        int number,
        String product,
        String option,
        String name,
        @Nullable ProductStatus status,
        boolean variant,
        long version,
        @Nullable PricingTerms terms,
        @Nullable Reversal wanted) {

    /**
     * From what a price is brought back to what.
     *
     * @param kind of price that both are figures of
     */
    record Reversal(PriceKind kind, Figures now, Figures then) {

        /** Whether a price is still what the change has made of it. */
        boolean fits(PricingTerms terms) {
            return PriceKind.of(terms).equals(kind) && Figures.of(terms).equals(now);
        }
    }
}
