package app.masthead.catalog.list;

import app.masthead.catalog.ProductStatus;
import app.masthead.catalog.list.ProductsPage.Tab;
import app.masthead.platform.web.Chip;
import app.masthead.platform.web.Words;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The tabs and chips over a list of products. */
final class ProductLinks {

    private static final List<ProductStatus> LIFECYCLE =
            List.of(ProductStatus.ACTIVE, ProductStatus.DRAFT, ProductStatus.ARCHIVED);

    private ProductLinks() {}

    static List<Tab> tabs(ProductFilter filter, ProductCounts counts, Words words) {
        var tabs = new ArrayList<Tab>();
        tabs.add(tab(filter, null, words.of("catalog.status.all"), counts.all()));
        LIFECYCLE.forEach(it -> tabs.add(tab(filter, it, words.value("catalog.status", it.code()), counts.of(it))));
        return tabs;
    }

    private static Tab tab(ProductFilter filter, @Nullable ProductStatus status, String label, long count) {
        var shown = NumberFormat.getIntegerInstance(Locale.ENGLISH).format(Math.min(count, ProductCounts.MOST));
        return new Tab(
                label,
                filter.address()
                        .with("status", status == null ? null : status.code())
                        .toString(),
                filter.status() == status,
                count > ProductCounts.MOST ? shown + "+" : shown);
    }

    static List<Chip> chips(ProductFilter filter, Words words) {
        var shown = new LinkedHashMap<String, @Nullable String>();
        shown.put("q", filter.q());
        shown.put(
                "delivery",
                filter.delivery() == null
                        ? null
                        : words.value("catalog.delivery", filter.delivery().code()));
        shown.put(
                "channel",
                filter.channel() == null
                        ? null
                        : words.value("catalog.channel", filter.channel().code()));
        shown.put("currency", filter.currency());
        return shown.entrySet().stream()
                .filter(it -> it.getValue() != null)
                .map(it -> new Chip(
                        words.of("catalog.filter.chip." + it.getKey(), Objects.requireNonNull(it.getValue())),
                        filter.address().without(it.getKey()).toString()))
                .toList();
    }
}
