package app.masthead.agents.list;

import app.masthead.agents.AgentRows;
import app.masthead.platform.storage.Conditions;
import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Listing;
import app.masthead.platform.web.RowOrders;
import app.masthead.platform.web.Slice;
import app.masthead.platform.web.StatusCounts;
import app.masthead.platform.web.TabbedListing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists agents: rows and counts in one statement. */
@Service
@Transactional(readOnly = true)
class AgentList {

    /** By name, or by when they were last tested. */
    static final RowOrders<AgentRow> ORDERS = RowOrders.<AgentRow>endingIn(
                    "a.id", row -> row.agent().id())
            .byText("name", "lower(a.agent_name)", AgentRow::sortName)
            .byMoment("tested", "coalesce(a.last_tested_at, '-infinity')", AgentRow::testedAt);

    private static final String COUNT =
            "(select count(*) from (select from %s a where %s and a.enabled = %s limit " + Listing.COUNTED + ") found)";
    private static final String ROWS = """
            select c.enabled as enabled_count, c.disabled as disabled_count, a.*
              from (select %s as enabled, %s as disabled) c
              left join lateral (
                    select %s, lower(a.agent_name) as sort_name, row_number() over (order by %s) as place
                      from %s a
                     where %s
                     order by %s
                     limit %d) a on true
             order by a.place""";

    private final JdbcClient database;

    AgentList(JdbcClient database) {
        this.database = database;
    }

    TabbedListing<AgentRow> list(AgentFilter filter, @Nullable Cursor after) {
        var found = select(filter, after)
                .query((row, number) -> new TabbedListing.Counted<>(counts(row), row(row, filter)))
                .list();
        return TabbedListing.of(found, filter.status(), filter.order()::position, filter.address(), after != null);
    }

    /** All of a list, in its order, read page by page. */
    void each(AgentFilter filter, Consumer<AgentRow> reader) {
        Slice.each(after -> list(filter, after).list().slice(), filter.order().size(), reader);
    }

    private JdbcClient.StatementSpec select(AgentFilter filter, @Nullable Cursor after) {
        var search = new Conditions("a.tenant_id = current_tenant()").containing("a.search_text", filter.q());
        if (filter.tested() != null) {
            search.and(tested(filter.tested()));
        }
        var table = filter.kind().table();
        var enabled = COUNT.formatted(table, search.all(), true);
        var disabled = COUNT.formatted(table, search.all(), false);
        if (filter.status() != null) {
            search.and("a.enabled = " + filter.status().equals("enabled"));
        }
        var order = filter.order();
        return database.sql(ROWS.formatted(
                        enabled,
                        disabled,
                        AgentRows.COLUMNS,
                        order.orderBy(),
                        table,
                        order.beyond(after, search).all(),
                        order.orderBy(),
                        Listing.PAGE + 1))
                .params(search.parameters());
    }

    private static String tested(String outcome) {
        return switch (outcome) {
            case "passed" -> "a.last_test_passed";
            case "failed" -> "not a.last_test_passed";
            default -> "a.last_tested_at is null";
        };
    }

    private static StatusCounts counts(ResultSet row) throws SQLException {
        var counts = new LinkedHashMap<String, Long>();
        for (var status : AgentFilter.STATUSES) {
            counts.put(status, row.getLong(status + "_count"));
        }
        return new StatusCounts(counts);
    }

    /** The counts come even when there is no agent to go with them. */
    private static @Nullable AgentRow row(ResultSet row, AgentFilter filter) throws SQLException {
        return row.getString("id") == null
                ? null
                : new AgentRow(AgentRows.agent(row, filter.kind()), row.getString("sort_name"));
    }
}
