package app.masthead.catalog.products;

import app.masthead.platform.web.Conflict;

/** Somebody else has changed the product since it was looked at. */
public class StaleProduct extends Conflict {

    private static final long serialVersionUID = 1L;

    StaleProduct(String id) {
        super("catalog.product.stale", id);
    }
}
