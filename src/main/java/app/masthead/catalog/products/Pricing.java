package app.masthead.catalog.products;

import app.masthead.catalog.ProductId;
import app.masthead.catalog.pricing.PricingModel;
import app.masthead.catalog.pricing.PricingTerms;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds, changes and removes the prices of a product. */
@Service
@Transactional
public class Pricing {

    private final Catalog catalog;
    private final Products products;

    Pricing(Catalog catalog, Products products) {
        this.catalog = catalog;
        this.products = products;
    }

    public void add(ProductId product, PricingTerms terms) {
        catalog.apply(product, CatalogAction.PRICE_ADDED, (it, now) -> it.reprice(book -> book.add(terms, now), now));
    }

    /** The version is the one that whoever changes the price has seen. */
    public void change(ProductId product, PricingTerms terms, long version) {
        catalog.apply(product, CatalogAction.PRICE_CHANGED, (it, now) -> {
            if (it.book().get(terms.id()).version() != version) throw new StaleProduct(product.value());
            it.reprice(book -> book.change(terms, now), now);
        });
    }

    public void remove(ProductId product, String option) {
        catalog.apply(product, CatalogAction.PRICE_REMOVED, (it, now) -> it.reprice(book -> book.remove(option), now));
    }

    /** An id for a new price that says what it is: {@code cpm_eur_fixed}, with a number when there are more. */
    @Transactional(readOnly = true)
    public String proposeId(ProductId product, PricingModel model, String currency, boolean fixed) {
        var book = products.read(product).book();
        var stem = model.code() + "_" + currency.toLowerCase(Locale.ROOT) + (fixed ? "_fixed" : "_auction");
        return IntStream.iterate(1, it -> it + 1)
                .mapToObj(it -> it == 1 ? stem : stem + "_" + it)
                .filter(it -> book.find(it).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
