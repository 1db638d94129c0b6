package app.masthead.catalog.products;

import app.masthead.platform.web.Conflict;

/** The product has another price with this id. */
public class DuplicatePrice extends Conflict {

    private static final long serialVersionUID = 1L;

    DuplicatePrice(String id) {
        super("catalog.price.taken", id);
    }
}
