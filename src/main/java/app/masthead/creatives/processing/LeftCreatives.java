package app.masthead.creatives.processing;

import app.masthead.platform.tenancy.TenantId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes up what is due in any tenant and lost its task, so that no creative is processed for ever. */
@Component
@Transactional
public class LeftCreatives {

    /** After so long, what is due is not just about to be done. */
    private static final Duration OVERDUE = Duration.ofSeconds(30);

    private final JdbcClient database;
    private final ProcessingSchedule schedule;
    private final Clock clock;

    LeftCreatives(JdbcClient database, ProcessingSchedule schedule, Clock clock) {
        this.database = database;
        this.schedule = schedule;
        this.clock = clock;
    }

    public void takeUp() {
        database.sql("select tenant_id, id from left_creatives(:before)")
                .param("before", Timestamp.from(clock.instant().minus(OVERDUE)))
                .query((row, number) ->
                        new ProcessingKey(new TenantId(row.getString("tenant_id")), row.getObject("id", UUID.class)))
                .list()
                .forEach(schedule::addTask);
    }
}
