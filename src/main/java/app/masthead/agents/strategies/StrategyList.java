package app.masthead.agents.strategies;

import app.masthead.platform.storage.Conditions;
import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Listing;
import app.masthead.platform.web.Slice;
import app.masthead.platform.web.StatusCounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists strategies: rows and counts in one statement. */
@Service
@Transactional(readOnly = true)
class StrategyList {

    private static final int PAGE = 50;
    private static final int COUNTED = 10_001;
    private static final String COUNT =
            "(select count(*) from (select from strategy s where %s and s.is_simulation = %s limit " + COUNTED
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

    /** A page of the list with the counts of its tabs. */
    record Found(Listing<StrategyRow> list, StatusCounts counts) {}

    Found list(StrategyFilter filter, @Nullable Cursor after) {
        var found = select(filter, after)
                .query((row, number) -> new Counted(StatusCounts.read(row, StrategyFilter.SORTS), row(row)))
                .list();
        var counts = found.getFirst().counts();
        var rows = found.stream().map(Counted::row).filter(Objects::nonNull).toList();
        var slice = Slice.of(rows, PAGE, filter.order()::position);
        return new Found(new Listing<>(slice, counts.of(filter.status()), filter.address(), after != null), counts);
    }

    /** All of a list, in its order, read page by page. */
    void each(StrategyFilter filter, Consumer<StrategyRow> reader) {
        Slice.each(after -> list(filter, after).list().slice(), 2, reader);
    }

    private JdbcClient.StatementSpec select(StrategyFilter filter, @Nullable Cursor after) {
        var search = new Conditions("s.tenant_id = current_tenant()").containing("s.search_text", filter.words());
        var order = filter.order();
        var shown = search.all()
                + (filter.status() == null
                        ? ""
                        : " and s.is_simulation = " + filter.status().equals("simulation"))
                + (after == null ? "" : " and " + order.beyond());
        var select = database.sql(ROWS.formatted(
                        COUNT.formatted(search.all(), true),
                        COUNT.formatted(search.all(), false),
                        StrategyRows.COLUMNS,
                        order.orderBy(),
                        shown,
                        order.orderBy(),
                        PAGE + 1))
                .params(search.parameters());
        return after == null
                ? select
                : select.param("place", order.place(after))
                        .param("id", after.values().getLast());
    }

    /** The counts come even when there is no strategy to go with them. */
    private static @Nullable StrategyRow row(ResultSet row) throws SQLException {
        return row.getString("strategy_id") == null
                ? null
                : new StrategyRow(StrategyRows.strategy(row), row.getString("sort_name"));
    }

    private record Counted(StatusCounts counts, @Nullable StrategyRow row) {}
}
