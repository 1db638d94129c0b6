package app.masthead.catalog.exchange;

import app.masthead.audit.Change;
import app.masthead.catalog.ProductStatus;
import app.masthead.catalog.exchange.ImportRow.Outcome;
import app.masthead.catalog.offers.Offer;
import app.masthead.catalog.offers.OfferReader;
import app.masthead.catalog.offers.OfferWriter;
import app.masthead.catalog.pricing.Fault;
import app.masthead.catalog.pricing.PricingRules;
import app.masthead.catalog.pricing.PricingTerms;
import app.masthead.catalog.products.PublisherTerms;
import app.masthead.catalog.products.ReadinessCheck;
import app.masthead.catalog.products.StoredProduct;
import app.masthead.catalog.products.Supply;
import app.masthead.platform.json.ExactJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What becomes of one product of a file beside the one that is stored under its id. JSON says what buyers are told; what
 * the publisher keeps to itself then stays as it is, but for an inventory profile: a product that names its own inventory
 * is no longer on one.
 */
final class ImportStep {

    private final Candidate candidate;
    private final @Nullable StoredProduct stored;
    private final Surroundings surroundings;
    private final Set<String> ordered;
    private final @Nullable Offer told;
    private final Wish wish;
    private @Nullable Offer offer;

    /**
     * A step that was not looked at yet.
     *
     * @param stored the product that it is about, when there is one
     * @param ordered those of its prices that orders are bought at
     */
    ImportStep(Candidate candidate, @Nullable StoredProduct stored, Set<String> ordered, Surroundings surroundings) {
        this.candidate = candidate;
        this.stored = stored;
        this.ordered = ordered;
        this.surroundings = surroundings;
        this.told = stored == null
                ? null
                : stored.offer(surroundings.supply(stored.house().profile()));
        this.wish = candidate.beside(told, stored == null ? PublisherTerms.NONE : stored.house());
    }

    /**
     * What would become of it.
     *
     * @param check of the document; passed over when it was made before
     */
    ImportRow row(Function<JsonNode, List<Fault>> check) {
        if (isSaidAlready()) return row(Outcome.UNCHANGED, List.of(), List.of());
        var faults = new ArrayList<>(wish.faults());
        if (wish.own() != null) faults.addAll(new HouseRules(wish, stored, told, surroundings).faults());
        check.apply(wish.document()).stream()
                .filter(it -> wish.faults().stream().noneMatch(read -> read.at().equals(it.at())))
                .filter(it -> !isThereAlready(it))
                .forEach(faults::add);
        if (!faults.isEmpty()) return row(Outcome.ERROR, faults, List.of());
        offer = OfferReader.read(wish.document().asObject());
        faults.addAll(storedFaults());
        if (!faults.isEmpty()) return row(Outcome.ERROR, faults, List.of());
        if (stored == null) return row(Outcome.CREATE, List.of(), List.of());
        var changes = stored.changesTo(offer(), house());
        return row(changes.isEmpty() ? Outcome.UNCHANGED : Outcome.UPDATE, List.of(), changes);
    }

    /** It may not be taken. */
    ImportRow refused(Fault fault) {
        return row(Outcome.ERROR, List.of(fault), List.of());
    }

    /** What is stored if the step is taken. Call only when {@link #row} has found nothing wrong. */
    Offer offer() {
        var wanted = Objects.requireNonNull(offer);
        var own = stored == null ? null : stored.offer();
        var nodes = ExactJson.nodes();
        var placed = supply() == null
                ? wanted
                : wanted.supplied(own == null ? nodes.arrayNode() : own.formatIds(), nodes.arrayNode());
        return placed.priced(placed.prices().stream().map(this::withMost).toList());
    }

    PublisherTerms house() {
        if (wish.own() != null) return wish.own().terms();
        if (stored == null) return PublisherTerms.NONE;
        var house = stored.house();
        var profile = supply() == null ? null : house.profile();
        return new PublisherTerms(profile, house.countries(), house.buyers(), house.tags());
    }

    /** The supply of the product afterwards. */
    @Nullable
    Supply supply() {
        if (wish.own() != null) return surroundings.supply(wish.own().terms().profile());
        var supply = stored == null ? null : surroundings.supply(stored.house().profile());
        return supply != null && isSupplied(supply) ? supply : null;
    }

    /** The file says just what the profile supplies, as an export of this product does. */
    private boolean isSupplied(Supply supply) {
        var wanted = Objects.requireNonNull(offer);
        return ExactJson.same(wanted.formatIds(), supply.formatIds())
                && ExactJson.same(wanted.properties(), supply.properties());
    }

    private boolean isSaidAlready() {
        if (stored == null || told == null || !wish.faults().isEmpty()) return false;
        var own = wish.own();
        return ExactJson.same(wish.document(), OfferWriter.write(told))
                && (own == null
                        || own.terms().equals(stored.house())
                                && stored.offer().prices().stream().allMatch(it -> same(it.maxBudget(), most(it))));
    }

    /** A draft may be incomplete, and an import need not complete it. */
    private boolean isThereAlready(Fault fault) {
        return told != null
                && fault.key().endsWith(".schema")
                && ExactJson.same(
                        OfferWriter.write(told).at(fault.at()), wish.document().at(fault.at()));
    }

    private List<Fault> storedFaults() {
        var faults = new ArrayList<Fault>();
        if (stored != null && stored.status() == ProductStatus.ARCHIVED) return fault("archived");
        if (stored != null && stored.machinery().variant()) return fault("variant");
        if (stored != null && stored.status() == ProductStatus.ACTIVE) {
            var before = told == null ? List.of() : ReadinessCheck.stillMissing(told);
            ReadinessCheck.stillMissing(Objects.requireNonNull(offer)).stream()
                    .filter(it -> !before.contains(it))
                    .forEach(it -> faults.add(Fault.at("", it.lostKey())));
        }
        var prices = offer().prices();
        ordered.stream()
                .filter(it -> prices.stream().noneMatch(price -> price.id().equals(it)))
                .forEach(it -> faults.add(Fault.at("/pricing_options", "catalog.import.fault.price-in-orders", it)));
        for (int i = 0; i < prices.size(); i++) {
            var at = "/pricing_options/" + i;
            if (prices.get(i).maxBudget() == null) continue;
            PricingRules.faultsOf(prices.get(i)).forEach(it -> faults.add(it.under(at)));
        }
        return faults;
    }

    private static List<Fault> fault(String rule) {
        return List.of(Fault.at("/product_id", "catalog.import.fault." + rule));
    }

    private PricingTerms withMost(PricingTerms terms) {
        return terms.withMaxBudget(most(terms));
    }

    private @Nullable BigDecimal most(PricingTerms terms) {
        if (wish.own() != null) return wish.own().mostBudgets().get(terms.id());
        return stored == null
                ? null
                : stored.offer().prices().stream()
                        .filter(it -> it.id().equals(terms.id()))
                        .findFirst()
                        .map(PricingTerms::maxBudget)
                        .orElse(null);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private ImportRow row(Outcome outcome, List<Fault> faults, List<Change> changes) {
        return new ImportRow(
                candidate.number(),
                candidate.id(),
                told != null && candidate.name().isEmpty() ? told.name() : candidate.name(),
                outcome,
                ToldFaults.of(faults).stream().map(wish.place()).toList(),
                changes,
                candidate.content(),
                stored == null ? null : stored.version(),
                false);
    }
}
