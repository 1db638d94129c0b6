package app.masthead.catalog.products;

import app.masthead.platform.web.Conflict;

/** Buyers cannot be offered a product that has no price. */
class LastPrice extends Conflict {

    private static final long serialVersionUID = 1L;

    LastPrice(String id) {
        super("catalog.price.last", id);
    }
}
