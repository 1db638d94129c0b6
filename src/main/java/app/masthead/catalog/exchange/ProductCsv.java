package app.masthead.catalog.exchange;

import app.masthead.catalog.exchange.ProductExport.Exported;
import app.masthead.catalog.pricing.PricingTerms;
import app.masthead.inventory.formats.FormatId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Products as rows of a table: one row for each price, so that finance can sort and count by price. */
final class ProductCsv {

    static final String[] HEAD = {
        "product_id",
        "name",
        "status",
        "delivery_type",
        "channels",
        "countries",
        "formats",
        "tags",
        "buyers",
        "expires_at",
        "updated_at",
        "pricing_option_id",
        "pricing_model",
        "fixed_price",
        "floor_price",
        "currency",
        "min_spend_per_package",
        "max_budget"
    };

    private ProductCsv() {}

    static List<@Nullable Object[]> rows(Exported product) {
        var prices = product.offer().prices();
        return prices.isEmpty()
                ? List.<@Nullable Object[]>of(row(product, null))
                : prices.stream().map(it -> row(product, it)).toList();
    }

    private static @Nullable Object[] row(Exported product, @Nullable PricingTerms price) {
        var offer = product.offer();
        var house = product.house();
        return new @Nullable Object[] {
            offer.productId(),
            offer.name(),
            product.status().code(),
            offer.delivery() == null ? null : offer.delivery().code(),
            list(offer.channels()),
            list(house.countries()),
            list(offer.formatIds()
                    .valueStream()
                    .flatMap(it -> FormatId.read(it).stream())
                    .map(FormatId::id)
                    .toList()),
            list(house.tags()),
            list(house.buyers()),
            offer.expiresAt(),
            product.stamps().updatedAt(),
            price == null ? null : price.id(),
            price == null ? null : price.model().code(),
            price == null ? null : price.fixedPrice().orElse(null),
            price == null ? null : price.floor().orElse(null),
            price == null ? null : price.currency(),
            price == null ? null : price.minBudget(),
            price == null ? null : price.maxBudget()
        };
    }

    private static String list(List<String> items) {
        return String.join("; ", items);
    }
}
