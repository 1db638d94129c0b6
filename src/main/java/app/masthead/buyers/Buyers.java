package app.masthead.buyers;

import app.masthead.platform.storage.Conditions;
import app.masthead.platform.storage.Timestamps;
import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Listing;
import app.masthead.platform.web.Slice;
import app.masthead.platform.web.StatusCounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists buyers: rows and counts in one statement, what is done with them in another. */
@Service
@Transactional(readOnly = true)
class Buyers {

    static final int PAGE = 50;
    private static final int COUNTED = 10_001;

    private static final List<String> STATUSES =
            Arrays.stream(BuyerStatus.values()).map(BuyerStatus::code).toList();
    private static final String COUNT =
            "(select count(*) from (select from principal p where %s and p.status = '%s' limit " + COUNTED + ") found)";
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

    /** A page of the list with the counts of its tabs. */
    record Found(Listing<BuyerRow> list, StatusCounts counts) {}

    Found list(BuyerFilter filter, @Nullable Cursor after) {
        var found = select(filter, after)
                .query((row, number) -> new Counted(StatusCounts.read(row, STATUSES), row(row)))
                .list();
        var counts = found.getFirst().counts();
        var rows = found.stream().map(Counted::row).filter(Objects::nonNull).toList();
        var slice = Slice.of(withActivity(rows), PAGE, filter.order()::position);
        return new Found(new Listing<>(slice, counts.of(filter.statusCode()), filter.address(), after != null), counts);
    }

    /** All of a list, in its order, read page by page. */
    void each(BuyerFilter filter, Consumer<BuyerRow> reader) {
        Slice.each(after -> list(filter, after).list().slice(), 2, reader);
    }

    private JdbcClient.StatementSpec select(BuyerFilter filter, @Nullable Cursor after) {
        var search = new Conditions("p.tenant_id = current_tenant()").containing("p.search_text", filter.words());
        var order = filter.order();
        var status = filter.status();
        var shown = search.all()
                + (status == null ? "" : " and p.status = '" + status.code() + "'")
                + (after == null ? "" : " and " + order.beyond());
        var select = database.sql(ROWS.formatted(
                        COUNT.formatted(search.all(), BuyerStatus.ACTIVE.code()),
                        COUNT.formatted(search.all(), BuyerStatus.ARCHIVED.code()),
                        shown,
                        order.orderBy(),
                        PAGE + 1))
                .params(search.parameters())
                .param("now", Timestamp.from(clock.instant()));
        return after == null
                ? select
                : select.param("place", order.place(after))
                        .param("id", after.values().getLast());
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

    private record Counted(StatusCounts counts, @Nullable BuyerRow row) {}
}
