package app.masthead.notifications;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How what is to be told gets into the outbox of the current tenant, back into it, and out of it untold. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NotificationRows {

    private static final String ADD = """
            insert into notification (tenant_id, id, principal_id, cause, kind, creative_id, creative_name, to_status,
                                      payload, due_at, waiting_since, created_at)
            select w.tenant_id, :id, w.principal_id, :cause, :kind, :creative, :name, :to, :payload, :due, :due, :at
              from webhook w
             where w.tenant_id = current_tenant() and w.principal_id = :buyer
            on conflict (tenant_id, channel, cause) do nothing""";
    private static final String WITHDRAW = """
            update notification
               set state = 'withdrawn', last_problem = 'undone', settled_at = :now, version = version + 1
             where tenant_id = current_tenant() and channel = 'webhook' and cause = :cause and state = 'waiting'
               and attempts = 0""";
    private static final String REMOVED = """
            update notification
               set state = 'withdrawn', last_problem = 'removed', settled_at = :now, version = version + 1
             where tenant_id = current_tenant() and principal_id = :buyer and state = 'waiting'""";
    private static final String AGAIN = """
            update notification
               set state = 'waiting', due_at = :now, waiting_since = :now, tries = 0, settled_at = null,
                   version = version + 1
             where tenant_id = current_tenant() and id = :id and state in ('delivered', 'failed')
               and version = :version""";

    private final JdbcClient database;
    private final Clock clock;

    NotificationRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether there is a webhook to tell it to, and it was not told before. */
    boolean add(NotificationKey key, Notice notice, String payload) {
        return database.sql(ADD)
                        .param("id", key.id())
                        .param("buyer", notice.subject().buyer())
                        .param("cause", notice.cause())
                        .param("kind", StatusChanged.TYPE)
                        .param("creative", notice.subject().creative())
                        .param("name", notice.subject().name())
                        .param("to", notice.transition().to())
                        .param("payload", payload)
                        .param("due", Timestamp.from(notice.due()))
                        .param("at", Timestamp.from(notice.transition().at()))
                        .update()
                == 1;
    }

    /** Whether it was waiting, and never tried. */
    boolean withdraw(UUID cause) {
        return database.sql(WITHDRAW).param("cause", cause).param("now", now()).update() == 1;
    }

    /**
     * Takes back everything that still waits for a buyer, whose webhook is gone.
     *
     * @return how many there were
     */
    public int withdrawAllOf(String buyer) {
        return database.sql(REMOVED).param("buyer", buyer).param("now", now()).update();
    }

    /** Has one that was settled wait again, from that moment on; whether it still was as somebody saw it. */
    public boolean again(UUID id, long version, Instant at) {
        return database.sql(AGAIN)
                        .param("id", id)
                        .param("version", version)
                        .param("now", Timestamp.from(at))
                        .update()
                == 1;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
