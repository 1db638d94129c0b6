package app.masthead.catalog.products;

import app.masthead.audit.Change;
import app.masthead.audit.Changes;
import app.masthead.catalog.ProductStatus;
import app.masthead.catalog.offers.Offer;
import app.masthead.platform.storage.Stamps;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product as it is stored.
 *
 * @param offer what it says of itself, without what an inventory profile supplies
 */
public record StoredProduct(
        ProductStatus status,
        Offer offer,
        PublisherTerms house,
        VariantDetails machinery,
        List<StoredPrice> prices,
        Stamps stamps,
        long version) {

    static StoredProduct of(Product product) {
        return new StoredProduct(
                product.status(),
                product.offer(),
                product.content().house(),
                product.machinery(),
                product.book().inOrder().stream().map(StoredPrice::of).toList(),
                product.stamps(),
                product.version());
    }

    public String id() {
        return offer.productId();
    }

    public ProductContent content() {
        return new ProductContent(offer, house, machinery.targetingDocument());
    }

    /** What buyers are told: on an inventory profile, with the formats and properties that it has now. */
    public Offer offer(@Nullable Supply supply) {
        return Supply.to(offer, supply);
    }

    /** What would be different if it said this. */
    public List<Change> changesTo(Offer other, PublisherTerms terms) {
        return Changes.between(
                Snapshots.of(status, content()),
                Snapshots.of(status, content().with(other).with(terms)));
    }
}
