package app.masthead.catalog.products;

import app.masthead.platform.web.Conflict;

/** The id belongs to another product already, or is that of another but for capitals. */
public class DuplicateProduct extends Conflict {

    private static final long serialVersionUID = 1L;

    private final String other;

    /**
     * Refuses an id.
     *
     * @param other the id of the product that there is
     */
    DuplicateProduct(String other) {
        super("catalog.product.taken", other);
        this.other = other;
    }

    /** The id of the product that there is. */
    public String other() {
        return other;
    }
}
