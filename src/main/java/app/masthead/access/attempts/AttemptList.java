package app.masthead.access.attempts;

import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Listing;
import app.masthead.platform.web.Option;
import app.masthead.platform.web.RowOrder;
import app.masthead.platform.web.RowOrders;
import app.masthead.platform.web.Slice;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the sign-ins of the place that is bound, the newest first: a tenant's, or the installation's own. */
@Service
@Transactional(readOnly = true)
class AttemptList {

    static final RowOrder<AttemptRow> ORDER =
            RowOrders.endingInUuid("a.attempt_id", AttemptRow::id).latestFirst("a.created_at", AttemptRow::at);

    /** Hops over the index from one reason to the next instead of reading every row. */
    private static final String REASONS = """
            with recursive seen as (
                (select min(a.reason) as reason from %1$s a where %2$s)
                union all
                select (select min(a.reason) from %1$s a where %2$s and a.reason > seen.reason)
                from seen where seen.reason is not null)
            select 'reason' as kind, reason as value, reason as label from seen where reason is not null""";

    private static final String CONNECTIONS = """
             union all
            select 'connection', id, label from auth_connection where tenant_id = current_tenant()
             order by kind, label, value""";

    private final JdbcClient database;
    private final AttemptRows rows;

    AttemptList(JdbcClient database, AttemptRows rows) {
        this.database = database;
        this.rows = rows;
    }

    Listing<AttemptRow> page(AttemptFilter filter, ZoneId zone, @Nullable Cursor after) {
        var found = select(filter, zone, after)
                .query((row, number) -> new Listing.Counted<>(rows.read(row), row.getLong("total")))
                .list();
        return Listing.of(found, ORDER::position, filter.address(), after != null);
    }

    /** All of a list, in its order, read page by page. */
    void each(AttemptFilter filter, ZoneId zone, Consumer<AttemptRow> reader) {
        Slice.each(after -> page(filter, zone, after).slice(), ORDER.size(), reader);
    }

    Optional<AttemptRow> find(UUID id) {
        var table = AttemptTable.current();
        return database.sql("select " + AttemptRows.columns(table) + " from " + table.name() + " a" + table.joins()
                        + " where " + table.belongs() + " and a.attempt_id = :id")
                .param("id", id)
                .query((row, number) -> rows.read(row))
                .optional();
    }

    /** The reasons for which anybody was refused, and the connections, those that are switched off as well. */
    AttemptChoices choices() {
        var table = AttemptTable.current();
        var connections = CurrentTenant.find().isPresent() ? CONNECTIONS : "";
        var found = database.sql(REASONS.formatted(table.name(), table.belongs()) + connections)
                .query((row, number) ->
                        new Choice(row.getString("kind"), new Option(row.getString("value"), row.getString("label"))))
                .list();
        return new AttemptChoices(
                of(found, "reason").map(Option::value).toList(),
                of(found, "connection").toList());
    }

    private static Stream<Option> of(List<Choice> found, String kind) {
        return found.stream().filter(it -> it.kind().equals(kind)).map(Choice::option);
    }

    private JdbcClient.StatementSpec select(AttemptFilter filter, ZoneId zone, @Nullable Cursor after) {
        var table = AttemptTable.current();
        var criteria = new AttemptCriteria(table, filter, zone);
        var counting =
                "(select count(*) from (select 1" + criteria.fromWhere() + " limit " + Listing.COUNTED + ") counted)";
        return database.sql("select " + AttemptRows.columns(table) + ", " + counting + " as total"
                        + criteria.beyond(after).fromWhere() + " order by " + ORDER.orderBy() + " limit "
                        + (Listing.PAGE + 1))
                .params(criteria.parameters());
    }

    private record Choice(String kind, Option option) {}
}
