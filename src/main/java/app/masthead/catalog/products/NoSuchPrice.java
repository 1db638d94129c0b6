package app.masthead.catalog.products;

import app.masthead.platform.web.NotFound;

/** The product has no price with this id. */
public class NoSuchPrice extends NotFound {

    private static final long serialVersionUID = 1L;

    public NoSuchPrice(String id) {
        super("catalog.price.unknown", id);
    }
}
