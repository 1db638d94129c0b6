package app.masthead.orders;

import app.masthead.platform.storage.Timestamps;
import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Listing;
import app.masthead.platform.web.Option;
import app.masthead.platform.web.RowOrder;
import app.masthead.platform.web.RowOrders;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists orders, the latest changed first. */
@Service
@Transactional(readOnly = true)
class Orders {

    static final RowOrder<OrderRow> ORDER =
            RowOrders.endingIn("b.media_buy_id", OrderRow::id).latestFirst("b.updated_at", OrderRow::updatedAt);

    private static final int ROWS_AT_ONCE = 500;
    private static final int MOST_BUYERS = 500;

    /** Joined to a table with row-level security, the owner's view lets an index answer no more than its table does. */
    private static final String COLUMNS = """
            select b.media_buy_id, b.brand, b.buyer_ref, b.status, b.flight_start_date, b.flight_end_date, b.budget,
                   b.budget_spent, b.currency, b.updated_at,
                   (select name from principal p
                     where p.tenant_id = b.tenant_id and p.principal_id = b.principal_id) as buyer""";

    private static final String CHOICES = """
            select 'status' as kind, s.status as value, '' as label,
                   (select count(*) from (select from media_buy
                     where tenant_id = current_tenant() and status = s.status limit :counted) found) as number
              from unnest(:statuses) s (status)
            union all
            (select 'buyer', principal_id, name, 0
               from principal where tenant_id = current_tenant()
              order by lower(name), principal_id limit :most)""";

    private static final String[] STATUSES =
            Arrays.stream(OrderStatus.values()).map(OrderStatus::code).toArray(String[]::new);

    private final JdbcClient database;

    Orders(JdbcClient database) {
        this.database = database;
    }

    Listing<OrderRow> list(OrderFilter filter, @Nullable Cursor after) {
        var found = select(new OrderSearch(filter), after)
                .query((row, number) -> new Listing.Counted<>(order(row), row.getLong("total")))
                .list();
        return Listing.of(found, ORDER::position, filter.address(), after != null);
    }

    /** All of a list, in its order, read row by row. */
    void each(OrderFilter filter, Consumer<OrderRow> reader) {
        var search = new OrderSearch(filter);
        try (var rows = database
                .sql(COLUMNS + search.from() + search.where() + " order by " + ORDER.orderBy())
                .withFetchSize(ROWS_AT_ONCE)
                .params(search.parameters())
                .query((row, number) -> order(row))
                .stream()) {
            rows.forEach(reader);
        }
    }

    OrderChoices choices() {
        var counts = new EnumMap<OrderStatus, Long>(OrderStatus.class);
        var buyers = new ArrayList<Option>();
        database.sql(CHOICES)
                .param("statuses", STATUSES)
                .param("counted", Listing.COUNTED)
                .param("most", MOST_BUYERS)
                .query(row -> {
                    if (row.getString("kind").equals("status")) {
                        counts.put(OrderStatus.of(row.getString("value")), row.getLong("number"));
                    } else {
                        buyers.add(new Option(row.getString("value"), row.getString("label")));
                    }
                });
        return new OrderChoices(counts, buyers);
    }

    private JdbcClient.StatementSpec select(OrderSearch search, @Nullable Cursor after) {
        var counting = "(select count(*) from (select 1" + search.from() + search.where() + " limit " + Listing.COUNTED
                + ") counted)";
        return database.sql(COLUMNS + ", " + counting + " as total" + search.from()
                        + search.beyond(after).where() + " order by " + ORDER.orderBy() + " limit "
                        + (Listing.PAGE + 1))
                .params(search.parameters());
    }

    private static OrderRow order(ResultSet row) throws SQLException {
        return new OrderRow(
                row.getString("media_buy_id"),
                row.getString("brand"),
                row.getString("buyer_ref"),
                row.getString("buyer"),
                OrderStatus.of(row.getString("status")),
                Timestamps.instant(row, "flight_start_date"),
                Timestamps.instant(row, "flight_end_date"),
                new Spending(row.getBigDecimal("budget"), row.getBigDecimal("budget_spent"), row.getString("currency")),
                row.getTimestamp("updated_at").toInstant());
    }
}
