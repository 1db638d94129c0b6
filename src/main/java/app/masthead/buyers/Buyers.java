package app.masthead.buyers;

import app.masthead.platform.storage.Conditions;
import app.masthead.platform.storage.Timestamps;
import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Listing;
import app.masthead.platform.web.RowOrders;
import app.masthead.platform.web.Slice;
import app.masthead.platform.web.StatusCounts;
import app.masthead.platform.web.TabbedListing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists buyers: rows and counts in one statement, what is done with them in another. */
@Service
@Transactional(readOnly = true)
class Buyers {

    /** By name, or by when they were changed. */
    static final RowOrders<BuyerRow> ORDERS = RowOrders.endingIn("p.principal_id", BuyerRow::id)
            .byText("name", "lower(p.name)", BuyerRow::sortName)
            .byMoment("changed", "p.updated_at", BuyerRow::updatedAt);

    private static final List<String> STATUSES =
            Arrays.stream(BuyerStatus.values()).map(BuyerStatus::code).toList();
    private static final String COUNT =
            "(select count(*) from (select from principal p where %s and p.status = '%s' limit " + Listing.COUNTED
                    + ") found)";
    private static final String ROWS = """
            select c.active, c.archived, p.*, t.live, t.last_used_at, t.next_expiry
              from (select %1$s as active, %2$s as archived) c
              left join lateral (
                    select p.principal_id, p.name, lower(p.name) as sort_name, p.status, p.updated_at,
                           row_number() over (order by %4$s) as place
                      from principal p
                     where %3$s
                     order by %4$s
                     limit %5$d) p on true
              left join lateral (
                    select count(*) filter (where living) as live, max(last_used_at) as last_used_at,
                           min(expires_at) filter (where living) as next_expiry
                      from (select last_used_at, expires_at,
                                   p.status = 'active' and revoked_at is null
                                   and (expires_at is null or expires_at > :now) as living
                              from principal_token
                             where tenant_id = current_tenant() and principal_id = p.principal_id) each) t on true
             order by p.place""";

    private final JdbcClient database;
    private final BuyerActivity activity;
    private final Clock clock;

    Buyers(JdbcClient database, BuyerActivity activity, Clock clock) {
        this.database = database;
        this.activity = activity;
        this.clock = clock;
    }

    TabbedListing<BuyerRow> list(BuyerFilter filter, @Nullable Cursor after) {
        var found = select(filter, after)
                .query((row, number) -> new TabbedListing.Counted<>(StatusCounts.read(row, STATUSES), row(row)))
                .list();
        return TabbedListing.of(found, filter.statusCode(), filter.order()::position, filter.address(), after != null)
                .with(this::withActivity);
    }

    /** All of a list, in its order, read page by page. */
    void each(BuyerFilter filter, Consumer<BuyerRow> reader) {
        Slice.each(after -> list(filter, after).list().slice(), filter.order().size(), reader);
    }

    private JdbcClient.StatementSpec select(BuyerFilter filter, @Nullable Cursor after) {
        var search = new Conditions("p.tenant_id = current_tenant()").containing("p.search_text", filter.q());
        var active = COUNT.formatted(search.all(), BuyerStatus.ACTIVE.code());
        var archived = COUNT.formatted(search.all(), BuyerStatus.ARCHIVED.code());
        search.and("p.status = :status", "status", filter.statusCode());
        var order = filter.order();
        return database.sql(ROWS.formatted(
                        active, archived, order.beyond(after, search).all(), order.orderBy(), Listing.PAGE + 1))
                .params(search.parameters())
                .param("now", Timestamp.from(clock.instant()));
    }

    private List<BuyerRow> withActivity(List<BuyerRow> rows) {
        var known = activity.with(rows.stream().map(BuyerRow::id).toList());
        return rows.stream()
                .map(row -> row.with(known.getOrDefault(row.id(), BuyerActivityCounts.NONE)))
                .toList();
    }

    /** The counts come even when there is no buyer to go with them. */
    private static @Nullable BuyerRow row(ResultSet row) throws SQLException {
        if (row.getString("principal_id") == null) {
            return null;
        }
        return new BuyerRow(
                row.getString("principal_id"),
                row.getString("name"),
                row.getString("sort_name"),
                BuyerStatus.of(row.getString("status")),
                new BuyerTokens(
                        row.getInt("live"),
                        Timestamps.instant(row, "last_used_at"),
                        Timestamps.instant(row, "next_expiry")),
                BuyerActivityCounts.NONE,
                row.getTimestamp("updated_at").toInstant());
    }
}
