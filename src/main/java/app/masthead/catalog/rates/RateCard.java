package app.masthead.catalog.rates;

import app.masthead.catalog.ProductStatus;
import app.masthead.catalog.pricing.Guidance;
import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Listing;
import app.masthead.platform.web.Slice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
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

    /** What has every word may stand together anywhere in an order, so that more is found and sorted. */
    static final int MOST_FOUND = 30_000;

    private static final int AT_A_TIME = 1_000;

    /** Reads the index of the order until a page is full: quick where many prices match. */
    static final String WALK = """
            select o.*, p.name from (
                select o.* from rate_card o where %1$s%2$s order by %3$s limit %4$d) o
            join product p on p.tenant_id = o.tenant_id and p.product_id = o.product_id
            order by %3$s
            """;

    /** Finds what matches by the indexes of the filters, counts and sorts it: quick where few prices match. */
    static final String FIND = """
            with found as materialized (
                select o.product_id, o.pricing_option_id, %6$s from rate_card o where %1$s limit %5$d)
            select t.total, o.*, p.name from (select count(*) as total from found) t
            left join (
                select product_id, pricing_option_id from found o where true%2$s order by %3$s limit %4$d) f on true
            left join pricing_option o on o.tenant_id = current_tenant() and o.product_id = f.product_id
                and o.pricing_option_id = f.pricing_option_id
            left join product p on p.tenant_id = o.tenant_id and p.product_id = o.product_id
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
        var most = filter.q() == null ? MOST_COUNTED : MOST_FOUND;
        var found = filter.isNarrow() ? find(filter, after, most) : new Found(null, count(filter));
        var slice = found.slice() == null ? page(filter, after, PAGE) : found.slice();
        return new Listing<>(slice, found.total(), filter.address(), after != null);
    }

    /** All of the list, in its order, read page by page. */
    void each(RateFilter filter, Consumer<RateRow> reader) {
        Slice.each(after -> page(filter, after, AT_A_TIME), filter.order().size(), reader);
    }

    private Slice<RateRow> page(RateFilter filter, @Nullable Cursor after, int size) {
        var order = filter.order();
        var conditions = RateQuery.of(filter);
        var rows = database.sql(WALK.formatted(conditions.all(), beyond(order, after), order.orderBy(), size + 1))
                .params(conditions.parameters())
                .params(after == null ? Map.of() : order.values(after))
                .query((row, number) -> row(row))
                .list();
        return Slice.of(rows, size, order::position);
    }

    /** A page with the number of all that match; without the page when that is more than {@code most}. */
    private Found find(RateFilter filter, @Nullable Cursor after, int most) {
        var order = filter.order();
        var conditions = RateQuery.of(filter);
        var total = new AtomicLong();
        var rows = new ArrayList<RateRow>();
        database.sql(FIND.formatted(
                        conditions.all(), beyond(order, after), order.orderBy(), PAGE + 1, most + 1, order.columns()))
                .params(conditions.parameters())
                .params(after == null ? Map.of() : order.values(after))
                .query((ResultSet row) -> {
                    total.set(row.getLong("total"));
                    if (row.getString("product_id") != null) rows.add(row(row));
                });
        return new Found(total.get() > most ? null : Slice.of(rows, PAGE, order::position), total.get());
    }

    private static String beyond(RateOrder order, @Nullable Cursor after) {
        return after == null ? "" : " and " + order.beyond();
    }

    private long count(RateFilter filter) {
        var conditions = RateQuery.of(filter);
        return database.sql(COUNT.formatted(conditions.all(), MOST_COUNTED + 1))
                .params(conditions.parameters())
                .query(Long.class)
                .single();
    }

    /** What a search for all that match has come to. */
    private record Found(@Nullable Slice<RateRow> slice, long total) {}

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
