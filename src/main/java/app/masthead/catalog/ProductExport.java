package app.masthead.catalog;

import app.masthead.catalog.offers.Offer;
import app.masthead.inventory.InventoryProfiles;
import app.masthead.platform.storage.Stamps;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads whole products for export, as many as a filter leaves, a few hundred at a time. */
@Component
@Transactional(readOnly = true)
class ProductExport {

    private static final int AT_A_TIME = 200;

    private final ProductList list;
    private final Products products;
    private final InventoryProfiles profiles;
    private final EntityManager entities;

    ProductExport(ProductList list, Products products, InventoryProfiles profiles, EntityManager entities) {
        this.list = list;
        this.products = products;
        this.profiles = profiles;
        this.entities = entities;
    }

    /** Every product that the filter leaves, in the list's order. */
    void each(ProductFilter filter, Consumer<Exported> consumer) {
        var supplies = supplies();
        var page = list.page(filter.from(null), AT_A_TIME);
        while (true) {
            load(page.rows().stream().map(ProductRow::id).toList(), supplies).forEach(consumer);
            entities.clear();
            if (page.next() == null) return;
            page = list.page(filter.from(page.next()), AT_A_TIME);
        }
    }

    Exported one(ProductId id) {
        return exported(products.read(id), supplies());
    }

    private List<Exported> load(List<String> ids, Map<String, Supply> supplies) {
        var keys = ids.stream().map(it -> Products.key(new ProductId(it))).toList();
        var found = keys.isEmpty()
                ? Map.<String, Product>of()
                : products.all(keys).stream().collect(Collectors.toMap(Product::id, Function.identity()));
        return ids.stream()
                .filter(found::containsKey)
                .map(found::get)
                .map(it -> exported(it, supplies))
                .toList();
    }

    private static Exported exported(Product product, Map<String, Supply> supplies) {
        var profile = product.house().profile();
        var supply = profile == null ? null : supplies.get(profile);
        return new Exported(product.status(), product.offer(supply), product.house(), product.stamps());
    }

    private Map<String, Supply> supplies() {
        var supplies = new HashMap<String, Supply>();
        profiles.all().forEach(it -> supplies.put(it.id(), new Supply(it.formatIds(), it.properties())));
        return supplies;
    }

    /** A product on its way out. */
    record Exported(ProductStatus status, Offer offer, HouseTerms house, Stamps stamps) {}
}
