package app.masthead.overview;

import app.masthead.audit.SubjectPages;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers, in one statement, what waits for a person with certain permissions. */
@Service
@Transactional(readOnly = true)
class PendingWork {

    private static final int NAMED = 5;
    private static final Duration FAILURES = Duration.ofDays(14);
    private static final Duration EXPIRY = Duration.ofDays(14);

    private final JdbcClient database;
    private final SubjectPages pages;
    private final Clock clock;

    PendingWork(JdbcClient database, SubjectPages pages, Clock clock) {
        this.database = database;
        this.pages = pages;
        this.clock = clock;
    }

    /** The kinds that there is something of, the most urgent kind first. */
    public List<PendingWorkGroup> of(Map<String, Boolean> can) {
        var concerns = PendingWorkKind.of(can);
        if (concerns.isEmpty()) {
            return List.of();
        }
        var items = new EnumMap<PendingWorkKind, List<PendingWorkGroup.Item>>(PendingWorkKind.class);
        var totals = new EnumMap<PendingWorkKind, Long>(PendingWorkKind.class);
        select(concerns).query(row -> {
            var concern = PendingWorkKind.valueOf(row.getString("concern").toUpperCase(Locale.ROOT));
            items.computeIfAbsent(concern, it -> new ArrayList<>()).add(item(row));
            totals.put(concern, row.getLong("total"));
        });
        return items.entrySet().stream()
                .map(it ->
                        new PendingWorkGroup(it.getKey(), inOrder(it.getValue()), totals.getOrDefault(it.getKey(), 0L)))
                .toList();
    }

    private static List<PendingWorkGroup.Item> inOrder(List<PendingWorkGroup.Item> items) {
        return items.stream()
                .sorted(Comparator.comparing(PendingWorkGroup.Item::at))
                .toList();
    }

    private JdbcClient.StatementSpec select(List<PendingWorkKind> concerns) {
        var now = clock.instant();
        return database.sql(concerns.stream().map(PendingWorkKind::sql).collect(Collectors.joining(" union all ")))
                .param("most", NAMED)
                .param("now", Timestamp.from(now))
                .param("failuresSince", Timestamp.from(now.minus(FAILURES)))
                .param("expiringUntil", Timestamp.from(now.plus(EXPIRY)));
    }

    private PendingWorkGroup.Item item(ResultSet row) throws SQLException {
        var type = row.getString("type");
        return new PendingWorkGroup.Item(
                row.getString("label"),
                row.getString("note"),
                row.getTimestamp("at").toInstant(),
                row.getBigDecimal("amount"),
                row.getString("currency"),
                type == null ? null : pages.of(type, row.getString("id")).orElse(null));
    }
}
