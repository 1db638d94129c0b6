package app.masthead.catalog.products;

import app.masthead.audit.AuditedChange;
import app.masthead.catalog.ProductId;
import app.masthead.catalog.offers.Offer;
import app.masthead.platform.storage.Stamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what a file says of products, prices included; whoever reads the file says when it is done. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ProductImportWriter {

    private final Products products;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProductImportWriter(Products products, ApplicationEventPublisher events, Clock clock) {
        this.products = products;
        this.events = events;
        this.clock = clock;
    }

    /** Adds a product: as a draft, or active at once when that is wished for and nothing is missing. */
    public void create(Offer offer, PublisherTerms house, boolean activate) {
        var stamp = Stamp.now(clock);
        var product = new Product(Products.key(new ProductId(offer.productId())), offer, house, stamp);
        if (activate && product.readiness(null, stamp.at()).isReady()) product.activate(null, stamp);
        products.save(product);
        events.publishEvent(
                AuditedChange.created(CatalogAction.PRODUCT_IMPORTED, product.subject(), product.snapshot()));
    }

    /** Says anew what a product is that is held already. */
    public void update(Offer offer, PublisherTerms house, @Nullable Supply supply) {
        var product = products.held(new ProductId(offer.productId()));
        var stamp = Stamp.now(clock);
        var before = product.snapshot();
        product.change(product.content().with(offer).with(house), supply, stamp);
        product.reprice(it -> it.replace(offer.prices(), stamp), stamp);
        products.save(product);
        events.publishEvent(
                AuditedChange.between(CatalogAction.PRODUCT_IMPORTED, product.subject(), before, product.snapshot()));
    }

    /** Writes what was taken in, so that a broken rule of the database is met here and not at the end. */
    public void finish() {
        products.flush();
    }
}
