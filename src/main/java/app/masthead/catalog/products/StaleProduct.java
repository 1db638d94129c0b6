package app.masthead.catalog.products;

import app.masthead.platform.web.Outdated;

/** Somebody else has changed the product since it was looked at. */
public class StaleProduct extends Outdated {

    private static final long serialVersionUID = 1L;

    StaleProduct(String id) {
        super("catalog.product.stale", id);
    }
}
