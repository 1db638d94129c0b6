package app.masthead.notifications;

import app.masthead.platform.tenancy.TenantId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks after all outboxes: what is due and nobody has in hand is taken up, what is long settled forgotten. */
@Component
@Transactional
class LeftNotifications {

    /** After so long, what is due is not just about to be done. */
    private static final Duration OVERDUE = Duration.ofSeconds(30);

    private final JdbcClient database;
    private final NotificationSchedule schedule;
    private final Clock clock;

    LeftNotifications(JdbcClient database, NotificationSchedule schedule, Clock clock) {
        this.database = database;
        this.schedule = schedule;
        this.clock = clock;
    }

    void takeUp() {
        var now = clock.instant();
        database.sql("select tenant_id, id from left_notifications(:before)")
                .param("before", Timestamp.from(now.minus(OVERDUE)))
                .query((row, number) ->
                        new NotificationKey(new TenantId(row.getString("tenant_id")), row.getObject("id", UUID.class)))
                .list()
                .forEach(key -> schedule.add(key, now));
    }

    void forget() {
        database.sql("select forget_notifications()").query().listOfRows();
    }
}
