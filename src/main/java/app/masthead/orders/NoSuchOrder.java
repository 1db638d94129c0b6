package app.masthead.orders;

import app.masthead.platform.web.NotFound;

/** There is no order of that id in this tenant. */
class NoSuchOrder extends NotFound {

    private static final long serialVersionUID = 1L;

    NoSuchOrder() {
        super("orders.error.none");
    }
}
