package app.masthead.catalog.rates;

import app.masthead.catalog.ProductStatus;
import app.masthead.catalog.pricing.Guidance;
import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Listing;
import app.masthead.platform.web.Slice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the rate card: a page of prices in one statement, how many there are in another. */
@Service
@Transactional(readOnly = true)
class RateCard {

    static final int PAGE = 50;

    /** Beyond this we say "more than" and stop counting. */
    static final int MOST_COUNTED = 10_000;

    private static final int AT_A_TIME = 1_000;

    /** Reads the index of the order until a page is full: quick where many prices match. */
    static final String WALK = """
            select o.*, p.name from (
                select o.* from rate_card o where %1$s%2$s order by %3$s limit %4$d) o
            join product p on p.tenant_id = o.tenant_id and p.product_id = o.product_id
            order by %3$s
            """;

    /** Finds what matches by the indexes of the filters, then sorts it: quick where few prices match. */
    static final String FIND = """
            with found as materialized (
                select o.tenant_id, o.product_id, o.pricing_option_id, o.product_sort_name, o.pricing_model, o.currency,
                       o.rate, o.updated_at
                from rate_card o where %1$s)
            select o.*, p.name from (
                select tenant_id, product_id, pricing_option_id from found o where true%2$s order by %3$s limit %4$d) f
            join pricing_option o using (tenant_id, product_id, pricing_option_id)
            join product p using (tenant_id, product_id)
            order by %3$s
            """;

    static final String COUNT = """
            select count(*) from (select from rate_card o where %s limit %d) found
            """;

    private final JdbcClient database;

    RateCard(JdbcClient database) {
        this.database = database;
    }

    Listing<RateRow> list(RateFilter filter, @Nullable Cursor after) {
        var count = count(filter);
        var few = filter.isNarrow() && count <= MOST_COUNTED;
        return new Listing<>(page(few ? FIND : WALK, filter, after, PAGE), count, filter.address(), after != null);
    }

    /** All of the list, in its order, read page by page. */
    void each(RateFilter filter, Consumer<RateRow> reader) {
        Slice.each(after -> page(WALK, filter, after, AT_A_TIME), filter.order().size(), reader);
    }

    private Slice<RateRow> page(String sql, RateFilter filter, @Nullable Cursor after, int size) {
        var order = filter.order();
        var conditions = RateQuery.of(filter);
        var beyond = after == null ? "" : " and " + order.beyond();
        var rows = database.sql(sql.formatted(conditions.all(), beyond, order.orderBy(), size + 1))
                .params(conditions.parameters())
                .params(after == null ? Map.of() : order.values(after))
                .query((row, number) -> row(row))
                .list();
        return Slice.of(rows, size, order::position);
    }

    private long count(RateFilter filter) {
        var conditions = RateQuery.of(filter);
        return database.sql(COUNT.formatted(conditions.all(), MOST_COUNTED + 1))
                .params(conditions.parameters())
                .query(Long.class)
                .single();
    }

    private static RateRow row(ResultSet row) throws SQLException {
        return new RateRow(
                row.getString("product_id"),
                row.getString("name"),
                row.getString("product_sort_name"),
                ProductStatus.of(row.getString("product_status")).orElseThrow(),
                List.of((String[]) row.getArray("product_channels").getArray()),
                row.getString("pricing_option_id"),
                row.getString("pricing_model"),
                row.getBoolean("is_fixed"),
                row.getBigDecimal("rate"),
                row.getString("currency"),
                new Guidance(
                        row.getBigDecimal("price_p25"),
                        row.getBigDecimal("price_p50"),
                        row.getBigDecimal("price_p75"),
                        row.getBigDecimal("price_p90")),
                row.getBigDecimal("min_budget"),
                row.getBigDecimal("max_budget"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
