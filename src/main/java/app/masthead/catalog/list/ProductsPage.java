package app.masthead.catalog.list;

import app.masthead.platform.web.Chip;
import app.masthead.platform.web.Export;
import app.masthead.platform.web.Slice;
import app.masthead.platform.web.Sorting;
import app.masthead.platform.web.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The list of products as a page shows it: rows, tabs, and where every link of it leads. */
record ProductsPage(
        ProductFilter filter,
        List<ProductRow> rows,
        List<Tab> tabs,
        List<Chip> chips,
        long total,
        @Nullable String next) {

    static final String PATH = "/products";

    static ProductsPage of(ProductFilter filter, Slice<ProductRow> slice, ProductCounts counts, Words words) {
        var status = filter.status();
        return new ProductsPage(
                filter,
                slice.rows(),
                ProductLinks.tabs(filter, counts, words),
                ProductLinks.chips(filter, words),
                status == null ? counts.all() : counts.of(status),
                slice.next() == null
                        ? null
                        : filter.address().with("after", slice.next()).toString());
    }

    /** The first page, when this is another one. */
    public @Nullable String first() {
        return filter.after() == null ? null : filter.address().toString();
    }

    /** The list with nothing left out. */
    public String bare() {
        return filter.tab().toString();
    }

    /** Nothing was ever made here, or nothing is left of it. */
    public boolean isUnused() {
        return rows.isEmpty() && !filter.isNarrow() && filter.status() == null && filter.after() == null;
    }

    /** What was searched for and chosen, as it stands in the address. */
    public @Nullable String chosen(String parameter) {
        return filter.address().parameters().get(parameter);
    }

    /** What stands in the address, for forms that choose from the list. */
    public Map<String, String> parameters() {
        return filter.address().parameters();
    }

    public Sorting sorting() {
        return new Sorting(filter.address(), filter.order().code(), Set.of("updated"));
    }

    public List<Export> exports() {
        return List.of(export("csv", "csv"), export("adcp", "json"));
    }

    private Export export(String format, String ending) {
        return new Export(
                format, filter.address().at(PATH + "/export." + ending).toString());
    }

    /** A part of the lifecycle, with how many products are in it. */
    record Tab(String label, String href, boolean current, String count) {}
}
