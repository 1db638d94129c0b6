package app.masthead.catalog.products;

import app.masthead.audit.AuditEntry;
import app.masthead.audit.AuditTrail;
import app.masthead.catalog.ProductId;
import app.masthead.catalog.pricing.PricingTerms;
import app.masthead.platform.storage.Stamp;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds, changes and removes the prices of a product. */
@Service
@Transactional
public class Pricing {

    private static final int HISTORY = 100;

    private final Catalog catalog;
    private final AuditTrail trail;

    Pricing(Catalog catalog, AuditTrail trail) {
        this.catalog = catalog;
        this.trail = trail;
    }

    /**
     * Adds a price under its id; one that has none yet gets one that says what it is, such as {@code cpm_eur_fixed}. Who
     * adds the same twice has added it once.
     *
     * @throws DuplicatePrice when the product has another price of that id
     */
    public void add(ProductId product, @Nullable String id, PricingTerms terms) {
        catalog.apply(
                product, CatalogAction.PRICE_ADDED, (it, now) -> it.reprice(book -> add(book, id, terms, now), now));
    }

    /** The version is the one that whoever changes the price has seen. Who changes it the same way twice has done it once. */
    public void change(ProductId product, PricingTerms terms, long version) {
        catalog.apply(product, CatalogAction.PRICE_CHANGED, (it, now) -> {
            var stored = it.book().get(terms.id());
            if (Snapshots.same(stored.terms(), terms)) return;
            if (stored.version() != version) throw new StaleProduct(product.value());
            it.reprice(book -> book.change(terms, now), now);
        });
    }

    /**
     * Removes a price. Who removes it twice has removed it once.
     *
     * @throws PriceInOrders when orders are bought at it
     */
    public void remove(ProductId product, String option) {
        catalog.apply(product, CatalogAction.PRICE_REMOVED, (it, now) -> {
            var isGone = it.book().find(option).isEmpty()
                    && !history(product, option).isEmpty();
            if (!isGone) it.reprice(book -> book.remove(option), now);
        });
        catalog.flushOr(Catalog.REFERRED_TO, () -> new PriceInOrders(option));
    }

    /** What has happened to a price, newest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> history(ProductId product, String option) {
        return trail.of(Catalog.SUBJECT, product.value(), Snapshots.prefix(option), HISTORY);
    }

    private static void add(PriceBook book, @Nullable String id, PricingTerms terms, Stamp now) {
        var wanted = terms.named(id == null ? book.freeId(terms) : id);
        if (!book.has(wanted, id == null)) book.add(wanted, now);
    }
}
