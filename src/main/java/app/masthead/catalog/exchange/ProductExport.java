package app.masthead.catalog.exchange;

import app.masthead.catalog.ProductId;
import app.masthead.catalog.ProductStatus;
import app.masthead.catalog.list.ProductFilter;
import app.masthead.catalog.list.ProductList;
import app.masthead.catalog.list.ProductRow;
import app.masthead.catalog.offers.Offer;
import app.masthead.catalog.products.PublisherTerms;
import app.masthead.catalog.products.StoredProduct;
import app.masthead.catalog.products.StoredProducts;
import app.masthead.catalog.products.Supplies;
import app.masthead.catalog.products.Supply;
import app.masthead.platform.storage.Stamps;
import jakarta.persistence.EntityManager;
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
    private final StoredProducts products;
    private final Supplies supplies;
    private final EntityManager entities;

    ProductExport(ProductList list, StoredProducts products, Supplies supplies, EntityManager entities) {
        this.list = list;
        this.products = products;
        this.supplies = supplies;
        this.entities = entities;
    }

    /** Every product that the filter leaves, in the list's order. */
    void each(ProductFilter filter, Consumer<Exported> consumer) {
        var supplied = supplies.byProfile();
        var page = list.page(filter.from(null), AT_A_TIME);
        while (true) {
            load(page.rows().stream().map(ProductRow::id).toList(), supplied).forEach(consumer);
            entities.clear();
            if (page.next() == null) return;
            page = list.page(filter.from(page.next()), AT_A_TIME);
        }
    }

    Exported one(ProductId id) {
        return exported(products.read(id), supplies.byProfile());
    }

    private List<Exported> load(List<String> ids, Map<String, Supply> supplied) {
        var found = products.all(ids.stream().map(ProductId::new).toList()).stream()
                .collect(Collectors.toMap(StoredProduct::id, Function.identity()));
        return ids.stream()
                .filter(found::containsKey)
                .map(found::get)
                .map(it -> exported(it, supplied))
                .toList();
    }

    private static Exported exported(StoredProduct product, Map<String, Supply> supplied) {
        var profile = product.house().profile();
        var supply = profile == null ? null : supplied.get(profile);
        return new Exported(product.status(), product.offer(supply), product.house(), product.stamps());
    }

    /** A product on its way out. */
    record Exported(ProductStatus status, Offer offer, PublisherTerms house, Stamps stamps) {}
}
