package app.masthead.notifications;

import app.masthead.notifications.SlackMessage.Together;
import app.masthead.platform.storage.InstallationSettings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what Slack can be told in one message: decisions on creatives of the same buyer that are due, went the same way and
 * for the same reason, as many decided at once do. Each keeps its own row, and what became of it; a node that ends in the
 * middle leaves them all to the next one.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SlackTogether {

    private static final int MOST = 500;

    private static final String WHAT = """
            select about_buyer, to_status, reason, creative_name from notification
             where tenant_id = current_tenant() and id = :first and channel = 'slack' and kind = 'creative.decided'
               and about_buyer is not null""";
    static final String TAKE = """
            with r as materialized (
                select o.id from notification o
                 where o.tenant_id = current_tenant() and o.channel = 'slack' and o.state = 'waiting'
                   and o.kind = 'creative.decided' and o.about_buyer = :buyer and o.to_status = :to
                   and o.reason is not distinct from :reason and o.due_at <= :now
                 order by o.due_at, o.id limit %d for no key update skip locked)
            update notification n
               set attempts = attempts + 1, tries = tries + 1, attempted_at = :now, due_at = :until
              from r
             where n.tenant_id = current_tenant() and n.id = r.id
            returning n.id, n.payload, n.attempts, n.tries, n.waiting_since, n.creative_name""".formatted(MOST - 1);

    private final JdbcClient database;
    private final SlackRows rows;
    private final SlackMessage message;
    private final InstallationSettings settings;

    SlackTogether(JdbcClient database, SlackRows rows, SlackMessage message, InstallationSettings settings) {
        this.database = database;
        this.rows = rows;
        this.message = message;
        this.settings = settings;
    }

    private record Named(Shipment shipment, String name) {}

    private record Begun(Together together, String name) {}

    /** Takes in hand what can be told with a notification that is in hand already. */
    Consignment with(Shipment first, Instant now, Instant until) {
        var begun = first.to() instanceof Shipment.ToSlack ? begun(first.key().id()) : Optional.<Begun>empty();
        var others = begun.map(it -> take(first, it.together(), now, until)).orElse(List.of());
        if (begun.isEmpty() || others.isEmpty()) {
            return Consignment.of(first);
        }
        var shipments = new ArrayList<>(List.of(first));
        var names = new ArrayList<>(List.of(begun.get().name()));
        others.forEach(other -> {
            shipments.add(other.shipment());
            names.add(other.name());
        });
        return new Consignment(shipments, payload(begun.get().together(), names));
    }

    private String payload(Together together, List<String> names) {
        var wanted = rows.wanted(together.buyer()).orElseThrow(IllegalStateException::new);
        return message.ofMany(together, names, wanted.buyerName(), settings.address(wanted.host(), ""));
    }

    private Optional<Begun> begun(UUID first) {
        return database.sql(WHAT)
                .param("first", first)
                .query((row, number) -> new Begun(
                        new Together(row.getString("about_buyer"), row.getString("to_status"), row.getString("reason")),
                        row.getString("creative_name")))
                .optional();
    }

    /** The oldest first. */
    private List<Named> take(Shipment first, Together together, Instant now, Instant until) {
        return database
                .sql(TAKE)
                .param("buyer", together.buyer())
                .param("to", together.to())
                .param("reason", together.reason())
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(until))
                .query((row, number) -> named(first, row))
                .list()
                .stream()
                .sorted(Comparator.comparing(it -> it.shipment().key().id().toString()))
                .toList();
    }

    private static Named named(Shipment first, ResultSet row) throws SQLException {
        var shipment = new Shipment(
                new NotificationKey(first.key().tenant(), row.getObject("id", UUID.class)),
                first.to(),
                row.getString("payload"),
                row.getInt("attempts"),
                row.getInt("tries"),
                row.getTimestamp("waiting_since").toInstant());
        return new Named(shipment, row.getString("creative_name"));
    }
}
