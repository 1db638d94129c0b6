package app.masthead.catalog.products;

import app.masthead.audit.AuditedBatch;
import app.masthead.audit.AuditedChange;
import app.masthead.catalog.ProductId;
import app.masthead.catalog.pricing.PricingTerms;
import app.masthead.platform.storage.Stamp;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes prices of many products in the transaction of whoever decided it, one row of the audit log for each product. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PriceRevision {

    private static final int AT_A_TIME = 200;

    private final Products products;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PriceRevision(Products products, EntityManager entities, ApplicationEventPublisher events, Clock clock) {
        this.products = products;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Changes prices of products that nobody else changes meanwhile, some hundred at a time.
     *
     * @param undo whether they are brought back to what they were
     */
    public void revise(Map<ProductId, List<PricingTerms>> revised, boolean undo) {
        var action = undo ? CatalogAction.PRICES_REVERTED : CatalogAction.PRICES_REVISED;
        var ids = new ArrayList<>(revised.keySet());
        ids.sort(Comparator.comparing(ProductId::value));
        for (int from = 0; from < ids.size(); from += AT_A_TIME) {
            var keys = ids.subList(from, Math.min(ids.size(), from + AT_A_TIME)).stream()
                    .map(Products::key)
                    .toList();
            products.holdAll(keys);
            var changes = products.all(keys).stream()
                    .map(it -> revise(it, Objects.requireNonNull(revised.get(new ProductId(it.id()))), action))
                    .toList();
            products.flush();
            entities.clear();
            events.publishEvent(new AuditedBatch(changes));
        }
    }

    private AuditedChange revise(Product product, List<PricingTerms> terms, CatalogAction action) {
        var stamp = Stamp.now(clock);
        var before = product.snapshot();
        product.reprice(book -> terms.forEach(it -> book.change(it, stamp)), stamp);
        products.save(product);
        return AuditedChange.between(action, product.subject(), before, product.snapshot());
    }
}
