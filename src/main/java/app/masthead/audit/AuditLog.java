package app.masthead.audit;

import app.masthead.platform.web.Slice;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    static final int PAGE = 50;
    private static final int COUNTED = 10_001;
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

    AuditPage page(AuditFilter filter, @Nullable AuditPosition after, ZoneId zone) {
        var criteria = new AuditCriteria(filter, zone, sentences);
        var found = after == null ? first(criteria) : next(criteria, after);
        var entries = found.stream().map(Counted::entry).toList();
        var total = found.isEmpty() ? 0 : found.getFirst().total();
        return new AuditPage(Slice.of(entries, PAGE, AuditPosition::of), total, actors());
    }

    private List<Counted> first(AuditCriteria criteria) {
        return select(criteria, "").query((row, number) -> counted(row)).list();
    }

    private List<Counted> next(AuditCriteria criteria, AuditPosition after) {
        return select(criteria, " and (created_at, log_id) < (:at, :id)")
                .param("at", after.timestamp())
                .param("id", after.id())
                .query((row, number) -> counted(row))
                .list();
    }

    private JdbcClient.StatementSpec select(AuditCriteria criteria, String further) {
        var counting = "(select count(*) from (select 1" + criteria.fromWhere() + " limit " + COUNTED + ") counted)";
        return database.sql("select " + AuditTable.current().columns() + ", " + counting + " as total"
                        + criteria.fromWhere() + further + " order by created_at desc, log_id desc limit " + (PAGE + 1))
                .params(criteria.parameters());
    }

    private Counted counted(ResultSet row) throws SQLException {
        return new Counted(rows.read(row), row.getLong("total"));
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

    private record Counted(AuditEntry entry, long total) {}
}
