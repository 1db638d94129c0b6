package app.masthead.access.people.list;

import app.masthead.access.Role;
import app.masthead.access.people.PersonStatus;
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
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists people: rows and counts in one statement. */
@Service
@Transactional(readOnly = true)
class PeopleList {

    /** By name, or by the last sign-in; who never came stands at the beginning of time. */
    static final RowOrders<PersonRow> ORDERS = RowOrders.endingInUuid("u.id", PersonRow::id)
            .byText("name", "lower(u.name)", PersonRow::sortName)
            .byMoment(
                    "signed-in",
                    "coalesce(u.last_login_at, to_timestamp(0))",
                    row -> Objects.requireNonNullElse(row.lastSignIn(), Instant.EPOCH));

    private static final List<String> STATUSES =
            Arrays.stream(PersonStatus.values()).map(PersonStatus::code).toList();
    private static final String COUNT =
            "(select count(*) from (select from app_user u where %s and u.status = '%s' limit " + Listing.COUNTED
                    + ") found)";
    private static final String ROWS = """
            select c.invited, c.active, c.deactivated, u.*, a.asked
              from (select %1$s as invited, %2$s as active, %3$s as deactivated) c
              left join lateral (
                    select u.id, u.name, lower(u.name) as sort_name, u.email, u.role, u.creative_reviewer, u.status,
                           u.last_login_at, row_number() over (order by %5$s) as place
                      from app_user u
                     where %4$s
                     order by %5$s
                     limit %6$d) u on true
              left join lateral (
                    select exists (select from link_request r
                                    where r.tenant_id = current_tenant() and r.user_id = u.id and r.decision is null
                                      and r.expires_at > :now) as asked) a on true
             order by u.place""";

    private final JdbcClient database;
    private final Clock clock;

    PeopleList(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    TabbedListing<PersonRow> list(PeopleFilter filter, @Nullable Cursor after) {
        var found = select(filter, after)
                .query((row, number) -> new TabbedListing.Counted<>(StatusCounts.read(row, STATUSES), row(row)))
                .list();
        return TabbedListing.of(found, filter.statusCode(), filter.order()::position, filter.address(), after != null);
    }

    /** All of a list, in its order, read page by page. */
    void each(PeopleFilter filter, Consumer<PersonRow> reader) {
        Slice.each(after -> list(filter, after).list().slice(), filter.order().size(), reader);
    }

    private JdbcClient.StatementSpec select(PeopleFilter filter, @Nullable Cursor after) {
        var search = new Conditions("u.tenant_id = current_tenant()")
                .containing("u.search_text", filter.q())
                .and(
                        "u.role = :role",
                        "role",
                        filter.role() == null ? null : filter.role().code());
        var invited = count(search, PersonStatus.INVITED);
        var active = count(search, PersonStatus.ACTIVE);
        var deactivated = count(search, PersonStatus.DEACTIVATED);
        search.and("u.status = :status", "status", filter.statusCode());
        var order = filter.order();
        return database.sql(ROWS.formatted(
                        invited,
                        active,
                        deactivated,
                        order.beyond(after, search).all(),
                        order.orderBy(),
                        Listing.PAGE + 1))
                .params(search.parameters())
                .param("now", Timestamp.from(clock.instant()));
    }

    private static String count(Conditions search, PersonStatus status) {
        return COUNT.formatted(search.all(), status.code());
    }

    /** The counts come even when there is nobody to go with them. */
    private static @Nullable PersonRow row(ResultSet row) throws SQLException {
        if (row.getString("name") == null) {
            return null;
        }
        return new PersonRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("sort_name"),
                row.getString("email"),
                Role.of(row.getString("role")),
                row.getBoolean("creative_reviewer"),
                PersonStatus.of(row.getString("status")),
                Timestamps.instant(row, "last_login_at"),
                row.getBoolean("asked"));
    }
}
