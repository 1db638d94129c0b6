package app.masthead.access.sessions;

import app.masthead.platform.storage.Conditions;
import app.masthead.platform.storage.Like;
import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Listing;
import app.masthead.platform.web.RowOrder;
import app.masthead.platform.web.RowOrders;
import app.masthead.platform.web.Slice;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the sessions of the place that is bound, the newest first: a tenant's, or the installation's own. */
@Service
@Transactional(readOnly = true)
public class SessionList {

    static final RowOrder<SessionRow> ORDER =
            RowOrders.endingInUuid("s.id", SessionRow::id).latestFirst("s.signed_in_at", SessionRow::signedInAt);

    private final JdbcClient database;
    private final Browsers browsers;
    private final Clock clock;

    SessionList(JdbcClient database, Browsers browsers, Clock clock) {
        this.database = database;
        this.browsers = browsers;
        this.clock = clock;
    }

    Listing<SessionRow> page(SessionFilter filter, @Nullable Cursor after) {
        var found = select(filter, after)
                .query((row, number) -> new Listing.Counted<>(SessionRow.read(row, browsers), row.getLong("total")))
                .list();
        return Listing.of(found, ORDER::position, filter.address(), after != null);
    }

    /** All of a list, in its order, read page by page. */
    void each(SessionFilter filter, Consumer<SessionRow> reader) {
        Slice.each(after -> page(filter, after).slice(), ORDER.size(), reader);
    }

    /** The sessions of a person that go on. */
    public List<SessionRow> liveOf(UUID person) {
        return page(new SessionFilter(null, person, SessionState.LIVE), null).rows();
    }

    /** How many sessions go on, and of how many people. */
    SessionNumbers live() {
        var table = SessionTable.current();
        return database.sql("select count(*) as sessions, count(distinct s.person_id) as people" + from(table)
                        + " where " + table.belongs() + " and " + SessionState.LIVE.condition())
                .param("now", clock.millis())
                .query((row, number) -> new SessionNumbers(row.getInt("sessions"), row.getInt("people")))
                .single();
    }

    private JdbcClient.StatementSpec select(SessionFilter filter, @Nullable Cursor after) {
        var table = SessionTable.current();
        var conditions = conditions(table, filter);
        var from = from(table) + " where ";
        var columns = SessionRow.COLUMNS.formatted(table.connections().label());
        var total = "(select count(*) from (select 1" + from + conditions.all() + " limit " + Listing.COUNTED
                + ") counted) as total";
        var shown = ORDER.beyond(after, conditions).all();
        return database.sql("select " + columns + ", " + total + from + shown + " order by " + ORDER.orderBy()
                        + " limit " + (Listing.PAGE + 1))
                .params(conditions.parameters());
    }

    private static String from(SessionTable table) {
        return " from " + table.name() + " s left join spring_session p on p.principal_name = " + table.principal()
                + " and s.ended_at is null " + table.people() + " "
                + table.connections().join();
    }

    private Conditions conditions(SessionTable table, SessionFilter filter) {
        return new Conditions(table.belongs())
                .and(filter.state().condition(), Map.of("now", clock.millis()))
                .and("s.person_id = :person", "person", filter.person())
                .and(
                        "lower(coalesce(u.name, s.person_name)) like :q",
                        "q",
                        filter.q() == null ? null : Like.containing(filter.q()));
    }
}
