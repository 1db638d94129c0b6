package app.masthead.access.connections;

import app.masthead.audit.AuditedChange;
import app.masthead.platform.storage.Stamp;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds ways to sign in to the current tenant. */
@Service
@Transactional
public class NewConnections {

    private static final int MOST = 20;
    private static final Duration TWICE = Duration.ofSeconds(10);

    private final JdbcClient database;
    private final Connections connections;
    private final SpKeys keys;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NewConnections(
            JdbcClient database, Connections connections, SpKeys keys, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.connections = connections;
        this.keys = keys;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds one by which nobody signs in yet. A SAML connection gets its own keys.
     *
     * @param usual what it is called unless another is called so
     * @throws TooManyConnections when the tenant has as many as it may have
     */
    public String add(ConnectionKind kind, String usual) {
        connections.lock();
        var stamp = Stamp.now(clock);
        return justAdded(kind, stamp).orElseGet(() -> insert(kind, freeLabel(usual), stamp));
    }

    /** Whoever clicks twice gets one. */
    private Optional<String> justAdded(ConnectionKind kind, Stamp stamp) {
        return database.sql("""
                        select c.id from auth_connection c
                        join auth_connection_draft d on d.tenant_id = c.tenant_id and d.connection_id = c.id
                        where c.tenant_id = current_tenant() and c.kind = :kind and c.status = 'draft'
                          and d.revision = 1 and c.created_by = :by and c.created_at > :since limit 1""")
                .param("kind", kind.code())
                .param("by", stamp.by())
                .param("since", Timestamp.from(stamp.at().minus(TWICE)))
                .query(String.class)
                .optional();
    }

    private String freeLabel(String usual) {
        return Stream.iterate(1, it -> it + 1)
                .map(it -> it == 1 ? usual : usual + " " + it)
                .filter(it -> !connections.isTaken(it, ""))
                .findFirst()
                .orElseThrow();
    }

    private String insert(ConnectionKind kind, String label, Stamp stamp) {
        if (connections.all().size() >= MOST) {
            throw new TooManyConnections(MOST);
        }
        var id = ConnectionIds.next();
        database.sql("""
                        insert into auth_connection (tenant_id, id, kind, label, created_at, created_by, updated_at,
                            updated_by)
                        values (current_tenant(), :id, :kind, :label, :now, :by, :now, :by)""")
                .param("id", id)
                .param("kind", kind.code())
                .param("label", label)
                .param("now", Timestamp.from(stamp.at()))
                .param("by", stamp.by())
                .update();
        if (kind == ConnectionKind.SAML) {
            keys.give(id);
        }
        events.publishEvent(AuditedChange.created(
                ConnectionAction.ADDED, connections.get(id).subject(), Map.of("label", label, "kind", kind.code())));
        return id;
    }
}
