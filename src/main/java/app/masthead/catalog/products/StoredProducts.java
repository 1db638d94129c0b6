package app.masthead.catalog.products;

import app.masthead.catalog.ProductId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads products for everything that shows or compares them. */
@Component
@Transactional(readOnly = true)
public class StoredProducts {

    private final Products products;

    StoredProducts(Products products) {
        this.products = products;
    }

    public StoredProduct read(ProductId id) {
        return StoredProduct.of(products.read(id));
    }

    /** Those that there are. */
    public List<StoredProduct> all(Collection<ProductId> ids) {
        return ids.isEmpty() ? List.of() : stored(products.all(keys(ids)));
    }

    /** The same, and nobody else changes them until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<StoredProduct> hold(Collection<ProductId> ids) {
        if (ids.isEmpty()) return List.of();
        products.holdAll(keys(ids));
        return all(ids);
    }

    /**
     * The ids that are the same but for capitals.
     *
     * @param ids in small letters
     */
    public List<String> alike(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : products.alike(ids);
    }

    private static List<StoredProduct> stored(List<Product> found) {
        return found.stream().map(StoredProduct::of).toList();
    }

    private static List<ProductKey> keys(Collection<ProductId> ids) {
        return ids.stream().map(Products::key).toList();
    }
}
