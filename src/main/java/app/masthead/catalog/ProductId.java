package app.masthead.catalog;

import app.masthead.catalog.offers.PublicId;
import java.util.Optional;

/** The id of a product: chosen once by whoever makes it, told to buyers, never changed. */
public record ProductId(String value) {

    public ProductId {
        if (!PublicId.isValid(value)) throw new IllegalArgumentException("Not the id of a product: " + value);
    }

    /** The id in an address or a form; empty when no product can have it. */
    public static Optional<ProductId> of(String typed) {
        return PublicId.isValid(typed) ? Optional.of(new ProductId(typed)) : Optional.empty();
    }

    /**
     * The id in an address.
     *
     * @throws NoSuchProduct when no product can have it
     */
    public static ProductId inPath(String written) {
        return of(written).orElseThrow(() -> new NoSuchProduct(written));
    }

    @Override
    public String toString() {
        return value;
    }
}
