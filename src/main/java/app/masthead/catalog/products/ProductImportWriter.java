package app.masthead.catalog.products;

import app.masthead.audit.AuditedBatch;
import app.masthead.audit.AuditedChange;
import app.masthead.catalog.ProductId;
import app.masthead.catalog.offers.Offer;
import app.masthead.platform.storage.Stamp;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
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
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProductImportWriter(Products products, EntityManager entities, ApplicationEventPublisher events, Clock clock) {
        this.products = products;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /** Adds a product: as a draft, or active at once when that is wished for and nothing is missing. */
    public AuditedChange create(Offer offer, PublisherTerms house, @Nullable Supply supply, boolean activate) {
        var stamp = Stamp.now(clock);
        var product = new Product(Products.key(new ProductId(offer.productId())), offer, house, stamp);
        if (activate && product.readiness(supply, stamp.at()).isReady()) product.activate(supply, stamp);
        products.save(product);
        return AuditedChange.created(CatalogAction.PRODUCT_IMPORTED, product.subject(), product.snapshot());
    }

    /** Says anew what a product is that is held already. */
    public AuditedChange update(Offer offer, PublisherTerms house, @Nullable Supply supply) {
        var product = products.held(new ProductId(offer.productId()));
        var stamp = Stamp.now(clock);
        var before = product.snapshot();
        product.change(product.content().with(offer).with(house), supply, stamp);
        product.reprice(it -> it.replace(offer.prices(), stamp), stamp);
        products.save(product);
        return AuditedChange.between(CatalogAction.PRODUCT_IMPORTED, product.subject(), before, product.snapshot());
    }

    /**
     * Writes what was taken in, with its rows in the audit log, so that a broken rule of the database is met here and
     * not at the end; and lets go of it, so that the next hundreds find room.
     */
    public void write(List<AuditedChange> done) {
        products.flush();
        entities.clear();
        if (!done.isEmpty()) events.publishEvent(new AuditedBatch(done));
    }

    /** Lets go of products that were only read. */
    public void release() {
        entities.clear();
    }
}
