package app.masthead.notifications;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
             where tenant_id = current_tenant() and channel = 'webhook' and cause = any(:causes) and state = 'waiting'
               and attempts = 0
            returning cause""";
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
    private final NewNotifications batches;
    private final Clock clock;

    NotificationRows(JdbcClient database, NewNotifications batches, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.clock = clock;
    }

    /** Puts those in that were not told before, and for whose buyers there is a webhook to tell it to. */
    List<Ready> add(List<Ready> ready) {
        return batches.add(ADD, ready, it -> Map.of("kind", StatusChanged.TYPE));
    }

    /** Those that were waiting, and never tried. */
    Set<UUID> withdraw(Collection<UUID> causes) {
        return Set.copyOf(database.sql(WITHDRAW)
                .param("causes", causes.toArray(UUID[]::new))
                .param("now", now())
                .query(UUID.class)
                .list());
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
