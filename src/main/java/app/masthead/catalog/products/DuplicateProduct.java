package app.masthead.catalog.products;

import app.masthead.platform.web.Conflict;

/** The id belongs to another product already. */
public class DuplicateProduct extends Conflict {

    private static final long serialVersionUID = 1L;

    DuplicateProduct(String id) {
        super("catalog.product.taken", id);
    }
}
