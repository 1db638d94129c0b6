package app.masthead.catalog.pages;

import app.masthead.catalog.pricing.PricingTerms;
import java.util.List;

/**
 * A price as its product's pages show it.
 *
 * @param warnings what is legal, but probably not meant
 */
public record PriceView(PricingTerms terms, long version, List<ProductNotice> warnings) {

    public String id() {
        return terms.id();
    }

    /** What it needs besides its figures. */
    public List<ProductNotice> facts() {
        return PriceFacts.of(terms);
    }

    public String model() {
        return terms.model().code();
    }
}
