package app.masthead.catalog.products;

import app.masthead.platform.web.Conflict;

/** Orders are bought at this price, so it has to stay. */
class PriceInOrders extends Conflict {

    private static final long serialVersionUID = 1L;

    PriceInOrders(String id) {
        super("catalog.price.in-orders", id);
    }
}
