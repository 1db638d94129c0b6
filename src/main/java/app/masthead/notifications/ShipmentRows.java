package app.masthead.notifications;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of the rows in the outbox of the current tenant while they are delivered. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ShipmentRows {

    private static final String BEGIN = """
            update notification n
               set attempts = attempts + 1, tries = tries + 1, attempted_at = :now, due_at = :until
              from (select o.id, w.url, coalesce(w.secret_enc, s.address_enc) as sealed
                      from notification o
                      left join webhook w on w.tenant_id = o.tenant_id and w.principal_id = o.principal_id and w.active
                      left join principal p
                             on p.tenant_id = w.tenant_id and p.principal_id = w.principal_id and p.status = 'active'
                      left join slack_channel s on s.tenant_id = o.tenant_id and o.channel = 'slack' and s.active
                     where o.tenant_id = current_tenant() and o.id = :id
                       and (p.principal_id is not null or s.tenant_id is not null)) r
             where n.tenant_id = current_tenant() and n.id = r.id and n.state = 'waiting' and n.due_at <= :now
            returning n.channel, n.principal_id, r.url, r.sealed, n.payload, n.attempts, n.tries, n.waiting_since""";
    private static final String DUE = """
            select due_at from notification
             where tenant_id = current_tenant() and id = :id and state = 'waiting' and due_at > :now""";
    private static final String NOTE = """
            insert into notification_attempt (tenant_id, notification_id, number, started_at, millis, host, status, problem)
            values (current_tenant(), :id, :number, :at, :millis, :host, :status, :problem)
            on conflict (tenant_id, notification_id, number) do nothing""";
    private static final String SETTLE = """
            update notification
               set state = :state, last_status = :status, last_problem = :problem, settled_at = :now,
                   version = version + 1
             where tenant_id = current_tenant() and id = :id and state = 'waiting'
               and (attempts = :number or :state = 'delivered')""";
    private static final String POSTPONE = """
            update notification set due_at = :due, last_status = :status, last_problem = :problem
             where tenant_id = current_tenant() and id = :id and state = 'waiting' and attempts = :number""";

    private final JdbcClient database;

    ShipmentRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * Takes one in hand that is due and may be told, and counts the attempt.
     *
     * @param until when another node may take it up, if this one says nothing more
     */
    Optional<Shipment> begin(NotificationKey key, Instant now, Instant until) {
        return database.sql(BEGIN)
                .param("id", key.id())
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(until))
                .query((row, number) -> shipment(key, row))
                .optional();
    }

    /** When one is due that waits for its time. */
    Optional<Instant> due(UUID id, Instant now) {
        return database.sql(DUE)
                .param("id", id)
                .param("now", Timestamp.from(now))
                .query((row, number) -> row.getTimestamp("due_at").toInstant())
                .optional();
    }

    /** Puts an attempt on record. */
    void note(Shipment shipment, Receipt receipt) {
        outcome(NOTE, shipment, receipt)
                .param("at", Timestamp.from(receipt.startedAt()))
                .param("millis", receipt.millis())
                .param("host", receipt.host())
                .update();
    }

    /** Ends one; what another node has taken up meanwhile ends only by being delivered. */
    void settle(Shipment shipment, Receipt receipt, DeliveryState state, Instant now) {
        outcome(SETTLE, shipment, receipt)
                .param("state", state.code())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Lets one wait for its next attempt, unless another node has taken it up meanwhile. */
    void postpone(Shipment shipment, Receipt receipt, Instant due) {
        outcome(POSTPONE, shipment, receipt).param("due", Timestamp.from(due)).update();
    }

    private JdbcClient.StatementSpec outcome(String statement, Shipment shipment, Receipt receipt) {
        return database.sql(statement)
                .param("id", shipment.key().id())
                .param("number", shipment.number())
                .param("status", receipt.status())
                .param("problem", receipt.problem());
    }

    private static Shipment.Destination destination(ResultSet row) throws SQLException {
        var sealed = row.getString("sealed");
        return "slack".equals(row.getString("channel"))
                ? new Shipment.ToSlack(sealed)
                : new Shipment.ToWebhook(row.getString("principal_id"), URI.create(row.getString("url")), sealed);
    }

    private static Shipment shipment(NotificationKey key, ResultSet row) throws SQLException {
        return new Shipment(
                key,
                destination(row),
                row.getString("payload"),
                row.getInt("attempts"),
                row.getInt("tries"),
                row.getTimestamp("waiting_since").toInstant());
    }
}
