package app.masthead.catalog.repricing;

import app.masthead.catalog.pricing.StoredFault;
import app.masthead.catalog.rates.RateFilter;
import app.masthead.catalog.rates.RateQuery;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.web.Cursor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The prices that were chosen for a change, and what became of each; those who call it have begun a transaction. */
@Component
class ChosenPrices {

    /** More are not changed at once: all of it is one transaction, and somebody looks at it. */
    static final int MOST = 10_000;

    private static final String COPY = """
            insert into price_change_row (tenant_id, change_id, number, product_id, pricing_option_id)
            select tenant_id, :change, row_number() over (order by product_sort_name, product_id, pricing_option_id),
                   product_id, pricing_option_id
            from (select o.* from rate_card o where %s limit %d) o
            """;
    private static final String COUNT = "select count(*) from (select from rate_card o where %s limit %d) found";
    private static final String PICKED = """
            o.tenant_id = current_tenant() and (o.product_id, o.pricing_option_id) in (
                select picked.product_id, picked.option_id
                from unnest(:products, :options) picked (product_id, option_id))""";

    private final JdbcClient database;
    private final NamedParameterJdbcOperations batches;

    ChosenPrices(JdbcClient database, NamedParameterJdbcOperations batches) {
        this.database = database;
        this.batches = batches;
    }

    /** How many a filter leaves, counted up to one more than can be changed at once. */
    int count(RateFilter filter) {
        var conditions = RateQuery.of(filter);
        return count(conditions.all(), conditions.parameters());
    }

    int count(List<Cursor> picked) {
        return count(PICKED, keys(picked));
    }

    /** The currencies that the prices of a change are in by now. */
    Set<String> currencies(UUID change) {
        return database.sql("""
                        select distinct o.currency from price_change_row r
                        join pricing_option o on o.tenant_id = r.tenant_id and o.product_id = r.product_id
                            and o.pricing_option_id = r.pricing_option_id
                        where r.tenant_id = current_tenant() and r.change_id = :change""").param("change", change).query((row, number) -> row.getString("currency")).stream()
                .collect(Collectors.toSet());
    }

    private int count(String condition, Map<String, ?> parameters) {
        return database.sql(COUNT.formatted(condition, MOST + 1))
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    int copy(UUID change, RateFilter filter) {
        var conditions = RateQuery.of(filter);
        return copy(change, conditions.all(), conditions.parameters());
    }

    int copy(UUID change, List<Cursor> picked) {
        return copy(change, PICKED, keys(picked));
    }

    private int copy(UUID change, String condition, Map<String, ?> parameters) {
        return database.sql(COPY.formatted(condition, MOST + 1))
                .param("change", change)
                .params(parameters)
                .update();
    }

    /** Those that a change has changed, to be brought back by another. */
    int copyForUndo(UUID undo, UUID change) {
        return database.sql("""
                        insert into price_change_row (tenant_id, change_id, number, product_id, pricing_option_id, figures)
                        select tenant_id, :undo, row_number() over (order by number), product_id, pricing_option_id,
                               figures - '{before,after}'::text[]
                                   || jsonb_build_object('now', figures -> 'after', 'then', figures -> 'before')
                        from price_change_row
                        where tenant_id = current_tenant() and change_id = :change and outcome = 'changed'""").param("undo", undo).param("change", change).update();
    }

    /** Nobody else changes the products of these prices until the transaction ends. */
    void hold(UUID change) {
        database.sql("""
                        select p.product_id from product p
                        where p.tenant_id = current_tenant() and p.product_id = any (array(
                            select r.product_id from price_change_row r
                            where r.tenant_id = current_tenant() and r.change_id = :change))
                        order by p.product_id for no key update""").param("change", change).query(String.class).list();
    }

    /** Writes down what became of each. */
    void settle(UUID change, List<PlannedPrice> plan) {
        var rows = plan.stream().map(it -> settled(change, it)).toArray(Map[]::new);
        @SuppressWarnings("unchecked")
        var values = (Map<String, ?>[]) rows;
        batches.batchUpdate("""
                update price_change_row
                set outcome = :outcome, reason = cast(:reason as jsonb), figures = cast(:figures as jsonb)
                where tenant_id = current_tenant() and change_id = :change and number = :number""", values);
    }

    private static Map<String, @Nullable Object> settled(UUID change, PlannedPrice row) {
        var figures = (ObjectNode) ExactJson.read("{}");
        var before = row.before();
        if (before != null) {
            PriceKind.of(before).write(figures);
            figures.set("before", Figures.of(before).json());
        }
        if (row.after() != null) figures.set("after", Figures.of(row.after()).json());
        var values = new HashMap<String, @Nullable Object>();
        values.put("change", change);
        values.put("number", row.price().number());
        values.put("outcome", row.outcome().code());
        values.put("reason", row.reason() == null ? null : StoredFault.write(row.reason()));
        values.put("figures", ExactJson.write(figures));
        return values;
    }

    private static Map<String, ?> keys(List<Cursor> picked) {
        return Map.of(
                "products",
                picked.stream().map(it -> it.values().getFirst()).toArray(String[]::new),
                "options",
                picked.stream().map(it -> it.values().getLast()).toArray(String[]::new));
    }
}
