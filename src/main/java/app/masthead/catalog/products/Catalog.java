package app.masthead.catalog.products;

import app.masthead.audit.AuditTrail;
import app.masthead.audit.AuditedChange;
import app.masthead.catalog.NoSuchProduct;
import app.masthead.catalog.ProductId;
import app.masthead.catalog.ProductStatus;
import app.masthead.catalog.offers.Offer;
import app.masthead.platform.storage.Stamp;
import app.masthead.platform.storage.Stamps;
import app.masthead.platform.web.Refusal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that is done to products. Each change leaves its row in the audit log; what changes nothing leaves none. */
@Service
@Transactional
public class Catalog {

    /** PostgreSQL's states for a broken unique and a broken foreign key. */
    private static final String TAKEN = "23505";

    static final String REFERRED_TO = "23503";

    /** Nobody means two copies within this time. */
    private static final Duration TWICE = Duration.ofSeconds(10);

    /** What the audit log calls a product. */
    public static final String SUBJECT = "product";

    private final Products products;
    private final Supplies supplies;
    private final ApplicationEventPublisher events;
    private final AuditTrail trail;
    private final Clock clock;

    Catalog(Products products, Supplies supplies, ApplicationEventPublisher events, AuditTrail trail, Clock clock) {
        this.products = products;
        this.supplies = supplies;
        this.events = events;
        this.trail = trail;
        this.clock = clock;
    }

    /** Adds a draft under the offer's id. */
    public void add(Offer offer, PublisherTerms house) {
        var key = Products.key(new ProductId(offer.productId()));
        store(new Product(key, offer, house, stamp()), CatalogAction.PRODUCT_CREATED);
    }

    /** Whether the same person has added a draft that says just what this offer says: they did so twice. */
    @Transactional(readOnly = true)
    public boolean isUntouched(ProductId id, Offer offer) {
        var key = Products.key(id);
        return products.existsByIdAndStampsCreatedBy(key, stamp().by())
                && products.load(key)
                        .filter(it -> it.status() == ProductStatus.DRAFT)
                        .filter(it -> Snapshots.of(it.status(), it.content())
                                .equals(Snapshots.of(it.status(), ProductContent.of(offer))))
                        .isPresent();
    }

    /**
     * Says anew what a product is, made from what it is by now; nobody else changes it meanwhile.
     *
     * @throws NotReady when it is offered to buyers and would no longer be fit for it
     * @throws ChoiceGone when a buyer or an inventory profile of it is no longer there
     */
    public void edit(ProductId id, UnaryOperator<ProductContent> change) {
        var product = products.get(id);
        var content = change.apply(product.content());
        apply(
                product,
                CatalogAction.PRODUCT_CHANGED,
                (it, now) -> it.change(content, supplies.of(content.house()), now));
        flushOr(REFERRED_TO, ChoiceGone::new);
    }

    /**
     * Adds a draft like this one, under the first free id that tells where it comes from. If the same person has made the
     * latest copy a moment ago and nobody has touched it since, a button was pressed twice, and that copy is meant.
     */
    public ProductId copy(ProductId id, UnaryOperator<String> naming) {
        var product = products.get(id);
        var name = naming.apply(product.offer().name());
        var stamp = stamp();
        var taken = CopyId.of(id)
                .takeWhile(it -> products.taken(it.value()).isPresent())
                .toList();
        if (!taken.isEmpty() && isJustMade(product.copy(taken.getLast(), name, stamp), stamp)) return taken.getLast();
        var copy = CopyId.of(id).skip(taken.size()).findFirst().orElseThrow();
        store(product.copy(copy, name, stamp), CatalogAction.PRODUCT_COPIED);
        return copy;
    }

    private boolean isJustMade(Product copy, Stamp stamp) {
        return products.load(Products.key(new ProductId(copy.id())))
                .filter(it ->
                        it.stamps().equals(Stamps.created(new Stamp(it.stamps().createdAt(), stamp.by()))))
                .filter(it -> it.stamps().createdAt().isAfter(stamp.at().minus(TWICE)))
                .filter(it -> it.snapshot().equals(copy.snapshot()))
                .isPresent();
    }

    public void activate(ProductId id) {
        apply(
                id,
                CatalogAction.PRODUCT_ACTIVATED,
                (it, now) -> it.activate(supplies.of(it.content().house()), now));
    }

    public void withdraw(ProductId id) {
        apply(id, CatalogAction.PRODUCT_WITHDRAWN, Product::withdraw);
    }

    public void archive(ProductId id) {
        apply(id, CatalogAction.PRODUCT_ARCHIVED, Product::archive);
    }

    public void restore(ProductId id) {
        apply(id, CatalogAction.PRODUCT_RESTORED, Product::restore);
    }

    /**
     * Deletes a draft that nothing refers to; what was ever offered is archived instead. Who deletes it twice has deleted
     * it once.
     */
    public void delete(ProductId id) {
        var found = products.hold(Products.key(id));
        if (found.isEmpty() && isDeleted(id)) return;
        var product = found.orElseThrow(() -> new NoSuchProduct(id.value()));
        product.lifecycle().requireDeletable();
        events.publishEvent(
                AuditedChange.between(CatalogAction.PRODUCT_DELETED, product.subject(), product.snapshot(), Map.of()));
        products.delete(product);
        flushOr(REFERRED_TO, () -> NotAllowedNow.referredTo(id.value()));
    }

    private boolean isDeleted(ProductId id) {
        return trail.of(SUBJECT, id.value(), 1).stream()
                .anyMatch(it -> it.operation().equals(CatalogAction.PRODUCT_DELETED.code()));
    }

    void apply(ProductId id, CatalogAction action, BiConsumer<Product, Stamp> change) {
        apply(products.get(id), action, change);
    }

    private void apply(Product product, CatalogAction action, BiConsumer<Product, Stamp> change) {
        var before = product.snapshot();
        change.accept(product, stamp());
        var audited = AuditedChange.between(action, product.subject(), before, product.snapshot());
        if (audited.changes().isEmpty()) return;
        products.save(product);
        events.publishEvent(audited);
    }

    private void store(Product product, CatalogAction action) {
        products.taken(product.id()).ifPresent(other -> {
            throw new DuplicateProduct(other);
        });
        products.save(product);
        flushOr(TAKEN, () -> new DuplicateProduct(product.id()));
        events.publishEvent(AuditedChange.created(action, product.subject(), product.snapshot()));
    }

    /** Writes now what would be written later, so that a broken rule of the database is met where it can be named. */
    void flushOr(String state, Supplier<Refusal> refusal) {
        try {
            products.flush();
        } catch (DataIntegrityViolationException broken) {
            throw broken.getMostSpecificCause() instanceof SQLException cause && state.equals(cause.getSQLState())
                    ? refusal.get()
                    : broken;
        }
    }

    private Stamp stamp() {
        return Stamp.now(clock);
    }
}
