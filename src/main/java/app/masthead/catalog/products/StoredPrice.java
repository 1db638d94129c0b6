package app.masthead.catalog.products;

import app.masthead.catalog.pricing.PricingTerms;

/** A price of a product as it is stored. */
public record StoredPrice(PricingTerms terms, long version) {

    static StoredPrice of(PricingOption option) {
        return new StoredPrice(option.terms(), option.version());
    }
}
