package app.masthead.agents.strategies;

import app.masthead.platform.storage.Conditions;
import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Listing;
import app.masthead.platform.web.RowOrders;
import app.masthead.platform.web.Slice;
import app.masthead.platform.web.StatusCounts;
import app.masthead.platform.web.TabbedListing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists strategies: rows and counts in one statement. */
@Service
@Transactional(readOnly = true)
class StrategyList {

    /** By name, or by when they were changed. */
    static final RowOrders<StrategyRow> ORDERS = RowOrders.<StrategyRow>endingIn(
                    "s.strategy_id", row -> row.strategy().id())
            .byText("name", "lower(s.name)", StrategyRow::sortName)
            .byMoment("changed", "s.updated_at", row -> row.strategy().updatedAt());

    private static final String COUNT =
            "(select count(*) from (select from strategy s where %s and s.is_simulation = %s limit " + Listing.COUNTED
                    + ") found)";
    private static final String ROWS = """
            select c.simulation, c.live, s.*
              from (select %s as simulation, %s as live) c
              left join lateral (
                    select %s, lower(s.name) as sort_name, row_number() over (order by %s) as place
                      from strategy s
                     where %s
                     order by %s
                     limit %d) s on true
             order by s.place""";

    private final JdbcClient database;

    StrategyList(JdbcClient database) {
        this.database = database;
    }

    TabbedListing<StrategyRow> list(StrategyFilter filter, @Nullable Cursor after) {
        var found = select(filter, after)
                .query((row, number) ->
                        new TabbedListing.Counted<>(StatusCounts.read(row, StrategyFilter.SORTS), row(row)))
                .list();
        return TabbedListing.of(found, filter.status(), filter.order()::position, filter.address(), after != null);
    }

    /** All of a list, in its order, read page by page. */
    void each(StrategyFilter filter, Consumer<StrategyRow> reader) {
        Slice.each(after -> list(filter, after).list().slice(), filter.order().size(), reader);
    }

    private JdbcClient.StatementSpec select(StrategyFilter filter, @Nullable Cursor after) {
        var search = new Conditions("s.tenant_id = current_tenant()").containing("s.search_text", filter.q());
        var simulations = COUNT.formatted(search.all(), true);
        var live = COUNT.formatted(search.all(), false);
        if (filter.status() != null) {
            search.and("s.is_simulation = " + filter.status().equals("simulation"));
        }
        var order = filter.order();
        return database.sql(ROWS.formatted(
                        simulations,
                        live,
                        StrategyRows.COLUMNS,
                        order.orderBy(),
                        order.beyond(after, search).all(),
                        order.orderBy(),
                        Listing.PAGE + 1))
                .params(search.parameters());
    }

    /** The counts come even when there is no strategy to go with them. */
    private static @Nullable StrategyRow row(ResultSet row) throws SQLException {
        return row.getString("strategy_id") == null
                ? null
                : new StrategyRow(StrategyRows.strategy(row), row.getString("sort_name"));
    }
}
