package app.masthead.catalog.products;

import app.masthead.catalog.pricing.PricingTerms;
import app.masthead.platform.storage.Stamp;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The prices of one product, in the order in which they are shown. */
final class PriceBook {

    private final ProductKey product;
    private final List<PricingOption> prices;

    PriceBook(ProductKey product, List<PricingOption> prices) {
        this.product = product;
        this.prices = prices;
    }

    List<PricingOption> inOrder() {
        return prices.stream()
                .sorted(Comparator.comparingInt(PricingOption::position))
                .toList();
    }

    List<PricingTerms> terms() {
        return inOrder().stream().map(PricingOption::terms).toList();
    }

    /** Those that something has to be paid in, each once. */
    List<String> currencies() {
        return prices.stream().map(PricingOption::currency).distinct().sorted().toList();
    }

    Optional<PricingOption> find(String option) {
        return prices.stream().filter(it -> it.is(option)).findFirst();
    }

    PricingOption get(String option) {
        return find(option).orElseThrow(() -> new NoSuchPrice(option));
    }

    /** Whether there is such a price already: under the same id, or under any. */
    boolean has(PricingTerms terms, boolean underAnyId) {
        return prices.stream()
                .map(PricingOption::terms)
                .filter(it -> underAnyId || it.id().equals(terms.id()))
                .anyMatch(it -> Snapshots.same(it.named(terms.id()), terms));
    }

    /** An id for a new price that says what it is, with a number when there are more of its kind. */
    String freeId(PricingTerms terms) {
        var stem = terms.model().code() + "_" + terms.currency().toLowerCase(Locale.ROOT)
                + (terms.fixed() ? "_fixed" : "_auction");
        return IntStream.iterate(1, it -> it + 1)
                .mapToObj(it -> it == 1 ? stem : stem + "_" + it)
                .filter(it -> find(it).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    void add(PricingTerms terms, Stamp stamp) {
        if (find(terms.id()).isPresent()) throw new DuplicatePrice(terms.id());
        var last = prices.stream().mapToInt(PricingOption::position).max().orElse(-1);
        prices.add(new PricingOption(product, last + 1, terms, stamp));
    }

    void change(PricingTerms terms, Stamp stamp) {
        var price = get(terms.id());
        if (!Snapshots.same(price.terms(), terms)) price.change(terms, stamp);
    }

    void remove(String option) {
        prices.remove(get(option));
    }

    /** Prices under the same id are changed, the others added or removed. */
    void replace(List<PricingTerms> wanted, Stamp stamp) {
        prices.removeIf(it -> wanted.stream().noneMatch(terms -> it.is(terms.id())));
        for (int i = 0; i < wanted.size(); i++) place(wanted.get(i), i, stamp);
    }

    private void place(PricingTerms terms, int position, Stamp stamp) {
        var present = find(terms.id());
        if (present.isEmpty()) prices.add(new PricingOption(product, position, terms, stamp));
        present.ifPresent(it -> it.moveTo(position));
        present.filter(it -> !Snapshots.same(it.terms(), terms)).ifPresent(it -> it.change(terms, stamp));
    }
}
