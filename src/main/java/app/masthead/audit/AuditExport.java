package app.masthead.audit;

import app.masthead.platform.export.FileKind;
import app.masthead.platform.json.ExactJson;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes entries of the log to a file. That it happened is on record before the first entry leaves; the entries are
 * read through a cursor, so that a log of any length passes through a little memory.
 */
@Service
class AuditExport {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final String[] HEAD = {
        "time",
        "operation",
        "outcome",
        "error",
        "actor_kind",
        "actor_id",
        "actor",
        "subject_type",
        "subject_id",
        "subject",
        "changes",
        "ip_address",
        "session",
        "request",
        "user_agent",
        "entry"
    };
    private static final int CHANGES = List.of(HEAD).indexOf("changes");
    private static final String COLUMNS = """
            select created_at, operation, success, error, actor_kind, principal_id, principal_name, subject_type,
                   subject_id, subject_label, changes, ip_address, session_id, request_id, user_agent, log_id""";

    private final JdbcClient database;
    private final AuditSentences sentences;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate recording;
    private final TransactionTemplate reading;

    AuditExport(
            JdbcClient database,
            AuditSentences sentences,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.database = database;
        this.sentences = sentences;
        this.events = events;
        this.clock = clock;
        this.recording = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** Where the entries go, once it is certain that they will. */
    interface Target {
        OutputStream open();
    }

    /** Writes everything that the filter lets through and that is on record by now. */
    void write(AuditFilter filter, ZoneId zone, FileKind kind, Target target) {
        var now = clock.instant();
        recording.executeWithoutResult(status -> record(filter));
        reading.executeWithoutResult(
                status -> copy(new AuditCriteria(filter, zone, sentences).until(now), kind, target));
    }

    private void record(AuditFilter filter) {
        var changes = filter.isEmpty() ? List.<Change>of() : List.of(new Change("filter", null, filter.asked()));
        events.publishEvent(new AuditedChange(AuditLogAction.EXPORTED, AuditLogCatalogue.SUBJECT, changes));
    }

    private void copy(AuditCriteria criteria, FileKind kind, Target target) {
        var further = AuditTable.current().further();
        var head = Stream.concat(Stream.of(HEAD), further.stream()).toArray(String[]::new);
        var table = kind.open(target.open(), head);
        try (var entries = database
                .sql(COLUMNS + further.stream().map(it -> ", " + it).collect(Collectors.joining())
                        + criteria.fromWhere() + " order by created_at desc, log_id desc")
                .withFetchSize(ROWS_AT_ONCE)
                .params(criteria.parameters())
                .query((row, number) -> cells(row, head.length))
                .stream()) {
            entries.forEach(table::row);
        }
        table.close();
    }

    private static Object[] cells(ResultSet row, int columns) throws SQLException {
        var cells = new Object[columns];
        for (var column = 0; column < cells.length; column++) {
            cells[column] = row.getString(column + 1);
        }
        cells[0] = row.getTimestamp(1).toInstant();
        cells[CHANGES] = ExactJson.read(row.getString(CHANGES + 1));
        cells[2] = (row.getBoolean(3) ? Outcome.SUCCESS : Outcome.FAILURE).code();
        return cells;
    }
}
