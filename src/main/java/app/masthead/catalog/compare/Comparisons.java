package app.masthead.catalog.compare;

import app.masthead.catalog.ProductId;
import app.masthead.catalog.ProductStatus;
import app.masthead.catalog.compare.Comparison.Fact;
import app.masthead.catalog.compare.Comparison.Part;
import app.masthead.catalog.edit.FieldWords;
import app.masthead.catalog.edit.Section;
import app.masthead.catalog.products.StoredPrice;
import app.masthead.catalog.products.StoredProduct;
import app.masthead.catalog.products.StoredProducts;
import app.masthead.catalog.products.Tones;
import app.masthead.platform.web.Invalid;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads products to stand side by side. */
@Component
class Comparisons {

    private static final List<String> SECTIONS =
            List.of("edit", "formats", "targeting", "access", "inventory", "measurement", "presentation");

    private final StoredProducts products;
    private final List<Section<?, ?>> sections;
    private final FieldWords words;
    private final Clock clock;

    Comparisons(StoredProducts products, List<Section<?, ?>> sections, FieldWords words, Clock clock) {
        this.products = products;
        this.sections = sections.stream()
                .sorted(Comparator.comparing(it -> SECTIONS.indexOf(it.name())))
                .toList();
        this.words = words;
        this.clock = clock;
    }

    /**
     * Those of the products that there are, in the given order.
     *
     * @throws Invalid when that is fewer than two, or more than five
     */
    Comparison of(List<ProductId> ids, ZoneId zone) {
        var found = products.all(ids).stream()
                .sorted(Comparator.comparing(it -> ids.indexOf(new ProductId(it.id()))))
                .toList();
        if (found.size() < Comparison.FEWEST || found.size() > Comparison.MOST)
            throw new Invalid("catalog.compare.choose");
        var parts = sections.stream().map(it -> part(it, found, zone)).toList();
        var differences = parts.stream()
                .map(Part::facts)
                .flatMap(Collection::stream)
                .filter(Fact::isDifferent)
                .count();
        return new Comparison(found.stream().map(it -> head(it, found)).toList(), parts, differences);
    }

    private Part part(Section<?, ?> section, List<StoredProduct> found, ZoneId zone) {
        var contents = found.stream().map(StoredProduct::content).toList();
        var said = section.filled(contents, zone).stream().map(words::all).toList();
        var facts = said.getFirst().keySet().stream()
                .map(field -> new Fact(
                        field,
                        said.stream().map(it -> it.getOrDefault(field, "")).toList()))
                .filter(Fact::isSaid)
                .toList();
        return new Part(section.name(), facts);
    }

    private Comparison.Product head(StoredProduct product, List<StoredProduct> found) {
        var end = product.offer().expiresAt();
        var isOver = product.status() == ProductStatus.ACTIVE && end != null && !end.isAfter(clock.instant());
        var state = isOver ? "expired" : product.status().code();
        var prices = product.prices().stream().map(StoredPrice::terms).toList();
        var without = found.size() > Comparison.FEWEST ? address(found, product) : "";
        return new Comparison.Product(product.id(), product.offer().name(), state, Tones.of(state), prices, without);
    }

    private static String address(List<StoredProduct> found, StoredProduct left) {
        return Comparison.address(
                found.stream().filter(it -> it != left).map(StoredProduct::id).toList());
    }
}
