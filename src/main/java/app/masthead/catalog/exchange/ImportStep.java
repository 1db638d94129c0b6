package app.masthead.catalog.exchange;

import app.masthead.audit.Change;
import app.masthead.catalog.ProductStatus;
import app.masthead.catalog.exchange.ImportRow.Outcome;
import app.masthead.catalog.offers.Offer;
import app.masthead.catalog.offers.OfferRow;
import app.masthead.catalog.pricing.Fault;
import app.masthead.catalog.pricing.PricingRules;
import app.masthead.catalog.pricing.PricingTerms;
import app.masthead.catalog.products.Blocker;
import app.masthead.catalog.products.PublisherTerms;
import app.masthead.catalog.products.ReadinessCheck;
import app.masthead.catalog.products.StoredProduct;
import app.masthead.catalog.products.Supply;
import app.masthead.platform.json.ExactJson;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one product of a file beside the one that is stored under its id. The file says what buyers are told;
 * what the publisher keeps to itself stays as it is, but for an inventory profile: a product that names its own
 * inventory is no longer on one.
 */
final class ImportStep {

    private static final long NOT_STORED = -1;

    private final OfferRow row;
    private final @Nullable StoredProduct stored;
    private final @Nullable Supply supply;

    /**
     * @param stored the product that the row is about, when there is one
     * @param supply what the inventory profile of that product supplies, when it is on one
     */
    ImportStep(OfferRow row, @Nullable StoredProduct stored, @Nullable Supply supply) {
        this.row = row;
        this.stored = stored;
        this.supply = supply;
    }

    ImportRow row() {
        var faults = faults();
        if (!faults.isEmpty()) return planned(Outcome.ERROR, faults, List.of());
        if (stored == null) return planned(Outcome.CREATE, List.of(), List.of());
        var changes = stored.changesTo(offer(), house());
        return planned(changes.isEmpty() ? Outcome.UNCHANGED : Outcome.UPDATE, List.of(), changes);
    }

    long version() {
        return stored == null ? NOT_STORED : stored.version();
    }

    /** What is stored if the step is taken. Call only when there are no faults. */
    Offer offer() {
        var offer = Objects.requireNonNull(row.offer());
        if (stored == null) return offer;
        var own = stored.offer();
        var placed = staysOnProfile() ? offer.supplied(own.formatIds(), own.properties()) : offer;
        return placed.priced(offer.prices().stream().map(this::withPrivate).toList());
    }

    PublisherTerms house() {
        if (stored == null) return PublisherTerms.NONE;
        var house = stored.house();
        var profile = staysOnProfile() ? house.profile() : null;
        return new PublisherTerms(profile, house.countries(), house.buyers(), house.tags());
    }

    /** The supply of the product afterwards. */
    @Nullable
    Supply supply() {
        return staysOnProfile() ? supply : null;
    }

    /** The file says just what the profile supplies, as an export of this product does. */
    private boolean staysOnProfile() {
        var offer = row.offer();
        return supply != null
                && offer != null
                && ExactJson.same(offer.formatIds(), supply.formatIds())
                && ExactJson.same(offer.properties(), supply.properties());
    }

    private List<Fault> faults() {
        if (!row.faults().isEmpty() || stored == null) return row.faults();
        if (stored.status() == ProductStatus.ARCHIVED) return fault("archived");
        if (stored.machinery().variant()) return fault("variant");
        var missing = stored.status() == ProductStatus.ACTIVE
                ? ReadinessCheck.stillMissing(Objects.requireNonNull(row.offer()))
                : List.<Blocker>of();
        return Stream.concat(
                        missing.stream().map(it -> Fault.at("", "catalog.import.fault.not-ready." + it.field())),
                        offer().prices().stream().flatMap(this::budgets))
                .toList();
    }

    private Stream<Fault> budgets(PricingTerms terms) {
        return terms.maxBudget() == null
                ? Stream.empty()
                : PricingRules.faultsOf(terms).stream().map(it -> it.under("/pricing_options"));
    }

    private static List<Fault> fault(String rule) {
        return List.of(Fault.at("/product_id", "catalog.import.fault." + rule));
    }

    private PricingTerms withPrivate(PricingTerms terms) {
        var most = stored == null
                ? null
                : stored.offer().prices().stream()
                        .filter(it -> it.id().equals(terms.id()))
                        .findFirst()
                        .map(PricingTerms::maxBudget)
                        .orElse(null);
        return terms.withMaxBudget(most);
    }

    private ImportRow planned(Outcome outcome, List<Fault> faults, List<Change> changes) {
        return new ImportRow(row.number(), row.productId(), row.name(), outcome, faults, changes);
    }
}
