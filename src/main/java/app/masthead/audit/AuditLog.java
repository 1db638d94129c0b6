package app.masthead.audit;

import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Listing;
import app.masthead.platform.web.RowOrder;
import app.masthead.platform.web.RowOrders;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the log by pages, newest first; each page costs the same, however long the log is. */
@Service
@Transactional(readOnly = true)
class AuditLog {

    static final RowOrder<AuditEntry> ORDER =
            RowOrders.endingInUuid("log_id", AuditEntry::id).latestFirst("created_at", AuditEntry::at);

    private static final int MOST_ACTORS = 100;

    /** Hops over the index from one actor to the next instead of reading the log. */
    private static final String ACTORS = """
            with recursive seen as (
                (select principal_id, principal_name from %1$s
                  where %2$s and principal_id is not null
                  order by principal_id desc, created_at desc, log_id desc limit 1)
                union all
                select next.* from seen, lateral (
                    select principal_id, principal_name from %1$s
                     where %2$s and principal_id < seen.principal_id
                     order by principal_id desc, created_at desc, log_id desc limit 1) next)
            select principal_id, coalesce(principal_name, principal_id) as name from seen limit :most""";

    private final JdbcClient database;
    private final AuditRows rows;
    private final AuditSentences sentences;

    AuditLog(JdbcClient database, AuditRows rows, AuditSentences sentences) {
        this.database = database;
        this.rows = rows;
        this.sentences = sentences;
    }

    AuditPage page(AuditFilter filter, @Nullable Cursor after, ZoneId zone) {
        var found = select(new AuditCriteria(filter, zone, sentences), after)
                .query((row, number) -> new Listing.Counted<>(rows.read(row), row.getLong("total")))
                .list();
        return new AuditPage(Listing.of(found, ORDER::position, filter.address(), after != null), actors());
    }

    private JdbcClient.StatementSpec select(AuditCriteria criteria, @Nullable Cursor after) {
        var counting =
                "(select count(*) from (select 1" + criteria.fromWhere() + " limit " + Listing.COUNTED + ") counted)";
        return database.sql("select " + AuditTable.current().columns() + ", " + counting + " as total"
                        + criteria.beyond(after).fromWhere() + " order by " + ORDER.orderBy() + " limit "
                        + (Listing.PAGE + 1))
                .params(criteria.parameters());
    }

    private List<AuditActor> actors() {
        var table = AuditTable.current();
        return database
                .sql(ACTORS.formatted(table.name(), table.belongs()))
                .param("most", MOST_ACTORS)
                .query((row, number) -> new AuditActor(row.getString("principal_id"), row.getString("name")))
                .stream()
                .sorted(Comparator.comparing(AuditActor::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
