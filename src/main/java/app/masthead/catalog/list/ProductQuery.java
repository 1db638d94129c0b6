package app.masthead.catalog.list;

import app.masthead.platform.search.SearchTerms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter in the database's words: what to read from, which conditions, with which values. */
public final class ProductQuery {

    private final ProductFilter filter;
    private final List<String> conditions = new ArrayList<>(List.of("p.tenant_id = current_tenant()"));
    private final Map<String, @Nullable Object> values = new HashMap<>();

    private ProductQuery(ProductFilter filter) {
        this.filter = filter;
        search(filter.q());
        var delivery = filter.delivery();
        if (delivery != null) add("p.delivery_type = :delivery", "delivery", delivery.code());
        var channel = filter.channel();
        if (channel != null) add("p.channels @> array[cast(:channel as text)]", "channel", channel.code());
        var currency = filter.currency();
        if (currency != null) add("p.currencies @> array[cast(:currency as text)]", "currency", currency);
    }

    /** What the filter leaves, whatever the status. */
    static ProductQuery ofAnyStatus(ProductFilter filter) {
        return new ProductQuery(filter);
    }

    /** All that the filter leaves. */
    public static ProductQuery of(ProductFilter filter) {
        var query = new ProductQuery(filter);
        var status = filter.status();
        if (status != null) query.add("p.status = :status", "status", status.code());
        return query;
    }

    /** One page of what the filter leaves. */
    static ProductQuery ofPage(ProductFilter filter) {
        var query = of(filter);
        query.beyond(filter.after());
        return query;
    }

    /** The bound tenant's products; by words, channel or currency, those behind the indexes of these. */
    public String source() {
        return isIndexed() ? "product_search p" : "product p";
    }

    /** Whether an index finds all that the filter leaves, so that counting them reads little else. */
    boolean isIndexed() {
        return filter.q() != null || filter.channel() != null || filter.currency() != null;
    }

    public String where() {
        return String.join(" and ", conditions);
    }

    public Map<String, @Nullable Object> values() {
        return values;
    }

    private void search(@Nullable String words) {
        if (words == null) return;
        SearchTerms.of(words).ifPresent(terms -> {
            conditions.add(terms.exactly("p.search_text"));
            values.putAll(terms.values());
        });
    }

    private void beyond(@Nullable String after) {
        if (after == null) return;
        var beyond = filter.order().beyond(after);
        conditions.add(beyond.getKey());
        values.putAll(beyond.getValue());
    }

    private void add(String condition, String name, String value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
