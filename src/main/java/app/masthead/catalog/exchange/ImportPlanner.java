package app.masthead.catalog.exchange;

import app.masthead.buyers.Principal;
import app.masthead.buyers.Principals;
import app.masthead.catalog.PriceUses;
import app.masthead.catalog.ProductId;
import app.masthead.catalog.exchange.ImportRow.Outcome;
import app.masthead.catalog.offers.OfferCheck;
import app.masthead.catalog.pricing.Fault;
import app.masthead.catalog.products.StoredProduct;
import app.masthead.catalog.products.StoredProducts;
import app.masthead.catalog.products.Supplies;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Works out what would become of some products of a file beside those that are stored under their ids. */
@Component
class ImportPlanner {

    private final StoredProducts products;
    private final Supplies supplies;
    private final Principals buyers;
    private final OfferCheck check;
    private final PriceUses uses;

    ImportPlanner(StoredProducts products, Supplies supplies, Principals buyers, OfferCheck check, PriceUses uses) {
        this.products = products;
        this.supplies = supplies;
        this.buyers = buyers;
        this.check = check;
        this.uses = uses;
    }

    /** What products may refer to at this moment. */
    Surroundings surroundings() {
        return new Surroundings(
                supplies.byProfile(),
                buyers.active().stream().map(Principal::id).collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * What becomes of them.
     *
     * @param seen the ids of the file, as far as it was read
     */
    List<ImportRow> plan(List<Candidate> candidates, Surroundings surroundings, SeenIds seen) {
        var steps = steps(candidates, byId(products.all(ids(candidates))), surroundings);
        var rows = steps.stream().map(it -> it.row(check::faultsOf)).toList();
        var alike = alike(rows);
        return IntStream.range(0, rows.size())
                .mapToObj(it -> inOtherCapitals(steps.get(it), rows.get(it), alike, seen))
                .toList();
    }

    /** The same beside products that nobody else can change until the transaction ends; nothing is checked again. */
    List<ImportStep> steps(List<Candidate> candidates, Surroundings surroundings) {
        return steps(candidates, byId(products.hold(ids(candidates))), surroundings);
    }

    private List<ImportStep> steps(
            List<Candidate> candidates, Map<String, StoredProduct> stored, Surroundings surroundings) {
        var ordered = uses.inOrders(stored.keySet());
        return candidates.stream()
                .map(it ->
                        new ImportStep(it, stored.get(it.id()), ordered.getOrDefault(it.id(), Set.of()), surroundings))
                .toList();
    }

    private Map<String, String> alike(List<ImportRow> rows) {
        var fresh = rows.stream()
                .filter(it -> it.outcome() == Outcome.CREATE)
                .map(it -> SeenIds.inSmall(it.id()))
                .toList();
        return products.alike(fresh).stream()
                .collect(Collectors.toMap(SeenIds::inSmall, Function.identity(), (one, other) -> one));
    }

    /** A new product whose id is there already in other capitals, or in the file, is one that somebody has mistyped. */
    private static ImportRow inOtherCapitals(ImportStep step, ImportRow row, Map<String, String> alike, SeenIds seen) {
        if (row.outcome() != Outcome.CREATE) return row;
        var other = alike.get(SeenIds.inSmall(row.id()));
        if (other != null) return step.refused(capitals(other));
        var first = seen.first(row.id());
        return first.equals(row.id()) ? row : step.refused(capitals(first)).forGood();
    }

    private static Fault capitals(String other) {
        return Fault.at("/product_id", "catalog.import.fault.capitals", other);
    }

    private static Map<String, StoredProduct> byId(List<StoredProduct> found) {
        return found.stream().collect(Collectors.toMap(StoredProduct::id, Function.identity()));
    }

    private static List<ProductId> ids(Collection<Candidate> candidates) {
        return candidates.stream()
                .flatMap(it -> ProductId.of(it.id()).stream())
                .distinct()
                .toList();
    }
}
