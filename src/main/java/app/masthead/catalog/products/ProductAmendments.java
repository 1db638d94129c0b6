package app.masthead.catalog.products;

import app.masthead.catalog.ProductId;
import app.masthead.catalog.ProductStatus;
import app.masthead.catalog.offers.Offer;
import app.masthead.platform.storage.Stamp;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is done alike to many products, to one of them at a time, in the transaction of whoever goes through them. Each
 * says whether it has changed anything, which the database has taken by then; a product that is as wanted already is
 * left alone.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ProductAmendments {

    private final Catalog catalog;
    private final Products products;
    private final Supplies supplies;

    ProductAmendments(Catalog catalog, Products products, Supplies supplies) {
        this.catalog = catalog;
        this.products = products;
        this.supplies = supplies;
    }

    /**
     * Offers a draft to buyers.
     *
     * @throws NotReady when something is missing
     */
    public boolean activate(ProductId id) {
        return amend(
                id,
                ProductStatus.ACTIVE,
                CatalogAction.PRODUCT_ACTIVATED,
                (it, now) -> it.activate(supplies.of(it.content().house()), now));
    }

    public boolean archive(ProductId id) {
        return amend(id, ProductStatus.ARCHIVED, CatalogAction.PRODUCT_ARCHIVED, Product::archive);
    }

    /** Adds those that it does not have; refused when it would have more than a product can. */
    public boolean addTags(ProductId id, List<String> tags) {
        return house(id, it -> {
            var all = new LinkedHashSet<>(it.tags());
            all.addAll(tags);
            if (all.size() > PublisherTerms.MOST_TAGS) {
                throw NotAllowedNow.tags(id.value(), it.tags().size());
            }
            return it.tagged(List.copyOf(all));
        });
    }

    public boolean removeTags(ProductId id, List<String> tags) {
        return house(
                id,
                it -> it.tagged(
                        it.tags().stream().filter(tag -> !tags.contains(tag)).toList()));
    }

    /** Says who may see it; nobody named means every buyer. */
    public boolean allow(ProductId id, List<String> buyers) {
        return house(id, it -> it.allowed(buyers));
    }

    /** Says until when it is offered; null for no end. */
    public boolean expire(ProductId id, @Nullable Instant end) {
        return change(id, it -> it.until(end), it -> it);
    }

    private boolean house(ProductId id, UnaryOperator<PublisherTerms> terms) {
        return change(id, it -> it, terms);
    }

    private boolean change(ProductId id, UnaryOperator<Offer> offer, UnaryOperator<PublisherTerms> terms) {
        return amend(id, null, CatalogAction.PRODUCT_CHANGED, (it, now) -> {
            var content = it.content();
            var house = terms.apply(content.house());
            it.change(content.with(offer.apply(content.offer())).with(house), supplies.of(house), now);
        });
    }

    private boolean amend(
            ProductId id, @Nullable ProductStatus unless, CatalogAction action, BiConsumer<Product, Stamp> change) {
        var product = products.get(id);
        if (product.status() == unless) return false;
        var before = product.snapshot();
        catalog.apply(id, action, change);
        products.flush();
        return !before.equals(product.snapshot());
    }
}
