package app.masthead.catalog.offers;

import app.masthead.platform.web.Invalid;

/** A file that is JSON, but not a product, a list of products or a response with products. */
public final class NoProducts extends Invalid {

    private static final long serialVersionUID = 1L;

    NoProducts(String messageKey) {
        super(messageKey, OfferFile.MOST_PRODUCTS);
    }
}
