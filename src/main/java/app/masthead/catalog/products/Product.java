package app.masthead.catalog.products;

import app.masthead.audit.Subject;
import app.masthead.catalog.ProductId;
import app.masthead.catalog.ProductStatus;
import app.masthead.catalog.offers.Offer;
import app.masthead.platform.storage.Stamp;
import app.masthead.platform.storage.Stamps;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Something the publisher sells: made as a draft, offered to buyers when it is complete, archived when it is over. */
@Entity
@Table(name = "product")
class Product {

    @EmbeddedId
    private ProductKey id;

    @TenantId
    @Column(name = "tenant_id", insertable = false, updatable = false)
    private String tenant;

    @Enumerated(EnumType.STRING)
    private ProductStatus status = ProductStatus.DRAFT;

    @Embedded
    private OfferColumns face;

    @Embedded
    private PublisherColumns house;

    @Embedded
    private VariantDetails machinery = VariantDetails.NONE;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    @JoinColumn(name = "product_id", referencedColumnName = "product_id", insertable = false, updatable = false)
    @OrderBy("position")
    @OptimisticLock(excluded = true)
    private List<PricingOption> prices = new ArrayList<>();

    /** Copied from the prices for filters; the database copies it as well, when prices come in another way. */
    @OptimisticLock(excluded = true)
    private List<String> currencies = List.of();

    @Version
    private @Nullable Long version;

    @Embedded
    @OptimisticLock(excluded = true)
    private Stamps stamps;

    @SuppressWarnings("NullAway.Init")
    protected Product() {}

    /** A new draft, with the prices of the offer. */
    Product(ProductKey id, Offer offer, PublisherTerms house, Stamp stamp) {
        this.id = id;
        this.tenant = id.tenant();
        this.face = OfferColumns.of(offer);
        this.house = PublisherColumns.of(house);
        this.stamps = Stamps.created(stamp);
        offer.prices().forEach(it -> prices.add(new PricingOption(id, prices.size(), it, stamp)));
        this.currencies = book().currencies();
    }

    /** A draft like this one under another id and name; a point of expiry that has passed is left behind. */
    Product copy(ProductId id, String name, Stamp stamp) {
        var key = new ProductKey(tenant, id.value());
        var copy = new Product(key, offer(), house.terms(), stamp);
        copy.face = face.copied(name, stamp.at());
        copy.machinery = machinery.ofCopy();
        return copy;
    }

    /**
     * Says anew what the product is, prices apart.
     *
     * @throws NotReady when it is offered to buyers and would no longer be fit for it
     */
    void change(ProductContent content, @Nullable Supply supply, Stamp stamp) {
        lifecycle().requireChangeable();
        var wanted = content.with(content.offer().priced(book().terms()));
        if (Snapshots.of(status, wanted).equals(snapshot())) return;
        var missing = ReadinessCheck.missingBefore(offer(supply), house.terms(), content.house());
        face = OfferColumns.of(content.offer());
        house = PublisherColumns.of(content.house());
        machinery = machinery.targeted(content.targeting());
        stamps = stamps.updated(stamp);
        if (status == ProductStatus.ACTIVE) ReadinessCheck.requireNothingLost(offer(supply), missing);
    }

    /** Changes the prices; throws {@link LastPrice} when it is offered to buyers and would be left without one. */
    void reprice(Consumer<PriceBook> change, Stamp stamp) {
        lifecycle().requireChangeable();
        var before = snapshot();
        change.accept(book());
        currencies = book().currencies();
        if (status == ProductStatus.ACTIVE && prices.isEmpty()) throw new LastPrice(id.product());
        if (!before.equals(snapshot())) stamps = stamps.updated(stamp);
    }

    Readiness readiness(@Nullable Supply supply, Instant now) {
        return ReadinessCheck.of(offer(supply), now);
    }

    void activate(@Nullable Supply supply, Stamp stamp) {
        var active = lifecycle().activated();
        ReadinessCheck.requireReady(offer(supply), stamp.at());
        moveTo(active, stamp);
    }

    void withdraw(Stamp stamp) {
        moveTo(lifecycle().withdrawn(), stamp);
    }

    void archive(Stamp stamp) {
        moveTo(lifecycle().archived(), stamp);
    }

    void restore(Stamp stamp) {
        moveTo(lifecycle().restored(), stamp);
    }

    /** What buyers are told; on an inventory profile, with the formats and properties that it has now. */
    Offer offer(@Nullable Supply supply) {
        return Supply.to(offer(), supply);
    }

    Offer offer() {
        return face.offer(id.product(), book().terms());
    }

    ProductContent content() {
        return new ProductContent(offer(), house.terms(), machinery.targetingDocument());
    }

    Map<String, Object> snapshot() {
        return Snapshots.of(status, content());
    }

    Subject subject() {
        return new Subject(Catalog.SUBJECT, id.product(), face.name());
    }

    String id() {
        return id.product();
    }

    ProductStatus status() {
        return status;
    }

    long version() {
        return version == null ? 0 : version;
    }

    VariantDetails machinery() {
        return machinery;
    }

    Stamps stamps() {
        return stamps;
    }

    PriceBook book() {
        return new PriceBook(id, prices);
    }

    Lifecycle lifecycle() {
        return new Lifecycle(id.product(), status, machinery.variant());
    }

    private void moveTo(ProductStatus next, Stamp stamp) {
        status = next;
        stamps = stamps.updated(stamp);
    }
}
