package app.masthead.notifications.slack;

import app.masthead.notifications.DeliveryState;
import app.masthead.platform.storage.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The latest messages to Slack, and what became of them. */
@Component
@Transactional(readOnly = true)
class SlackLog {

    static final int LATEST = 50;

    private static final String ROWS = """
            select id, creative_name, to_status, state, attempts, last_status, last_problem, created_at, attempted_at, version
              from notification
             where tenant_id = current_tenant() and channel = 'slack'
             order by created_at desc, id desc
             limit %d""".formatted(LATEST);
    private static final String FAILED = """
            select exists (select from notification
                            where tenant_id = current_tenant() and channel = 'slack' and id = :id and state = 'failed')""";

    private final JdbcClient database;

    SlackLog(JdbcClient database) {
        this.database = database;
    }

    /** The latest first. */
    List<SlackLine> latest() {
        return database.sql(ROWS).query((row, number) -> line(row)).list();
    }

    boolean hasFailed(UUID id) {
        return database.sql(FAILED).param("id", id).query(Boolean.class).single();
    }

    private static SlackLine line(ResultSet row) throws SQLException {
        return new SlackLine(
                row.getObject("id", UUID.class),
                row.getString("creative_name"),
                row.getString("to_status"),
                DeliveryState.of(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("last_status", Integer.class),
                row.getString("last_problem"),
                row.getTimestamp("created_at").toInstant(),
                Timestamps.instant(row, "attempted_at"),
                row.getLong("version"));
    }
}
