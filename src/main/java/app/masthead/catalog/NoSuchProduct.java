package app.masthead.catalog;

import app.masthead.platform.web.NotFound;

/** There is no product with this id in the tenant, or the person may not know of it. */
public class NoSuchProduct extends NotFound {

    private static final long serialVersionUID = 1L;

    public NoSuchProduct(String id) {
        super("catalog.product.unknown", id);
    }
}
