package app.masthead.catalog;

import app.masthead.platform.web.NotFound;

/** The product has no price with this id. */
class NoSuchPrice extends NotFound {

    private static final long serialVersionUID = 1L;

    NoSuchPrice(String id) {
        super("catalog.price.unknown", id);
    }
}
