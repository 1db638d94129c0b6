package app.masthead.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How what Slack is to be told gets into the outbox of the current tenant, and out of it untold. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SlackRows {

    private static final String TOLD = """
            select s.tells_waiting, s.tells_decided, p.name,
                   coalesce(t.virtual_host, (select h.host from tenant_host h
                                              where h.tenant_id = t.tenant_id and h.status = 'active'
                                              order by h.kind desc, h.host limit 1)) as host
              from slack_channel s
              join tenant t on t.tenant_id = s.tenant_id
              join principal p on p.tenant_id = s.tenant_id and p.principal_id = :buyer
             where s.tenant_id = current_tenant() and s.active""";
    private static final String ADD = """
            insert into notification (tenant_id, id, channel, cause, kind, creative_id, creative_name, to_status, payload,
                                      about_buyer, reason, due_at, waiting_since, created_at)
            select s.tenant_id, :id, 'slack', :cause, :kind, :creative, :name, :to, :payload, :buyer, :reason, :due, :due, :at
              from slack_channel s
             where s.tenant_id = current_tenant() and s.active
            on conflict (tenant_id, channel, cause) do nothing""";
    private static final String TAKEN_BACK = """
            update notification
               set state = 'withdrawn', last_problem = :why, settled_at = :now, version = version + 1
             where tenant_id = current_tenant() and channel = 'slack' and state = 'waiting'""";

    private final JdbcClient database;
    private final NewNotifications batches;
    private final Clock clock;

    SlackRows(JdbcClient database, NewNotifications batches, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.clock = clock;
    }

    /**
     * What is wanted in Slack, and what a message about a buyer's creative names.
     *
     * @param host of the tenant
     */
    record Wanted(boolean waiting, boolean decided, String buyerName, String host) {

        boolean includes(SlackEvent event) {
            return switch (event) {
                case WAITING -> waiting;
                case DECIDED -> decided;
            };
        }
    }

    Optional<Wanted> wanted(String buyer) {
        return database.sql(TOLD)
                .param("buyer", buyer)
                .query((row, number) -> wanted(row))
                .optional();
    }

    /** Puts those in that were not told before, if they are wanted still. */
    List<Ready> add(List<Ready> ready) {
        return batches.add(
                ADD, ready, it -> Map.of("kind", SlackEvent.of(it.notice()).code()));
    }

    /** Those that were waiting, and never tried. */
    Set<UUID> withdraw(Collection<UUID> causes) {
        return Set.copyOf(takenBack(TAKEN_BACK + " and cause = any(:causes) and attempts = 0 returning cause", "undone")
                .param("causes", causes.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /**
     * Takes back everything that still waits.
     *
     * @param why the code of a problem
     * @return how many there were
     */
    public int withdrawAll(String why) {
        return takenBack(TAKEN_BACK, why).update();
    }

    private JdbcClient.StatementSpec takenBack(String statement, String why) {
        return database.sql(statement).param("why", why).param("now", Timestamp.from(clock.instant()));
    }

    private static Wanted wanted(ResultSet row) throws SQLException {
        return new Wanted(
                row.getBoolean("tells_waiting"),
                row.getBoolean("tells_decided"),
                row.getString("name"),
                row.getString("host"));
    }
}
