package app.masthead.access.connections;

import app.masthead.access.PortalUser;
import app.masthead.access.SetUpGuest;
import app.masthead.audit.AuditedChange;
import app.masthead.audit.Change;
import app.masthead.platform.storage.Stamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ways to sign in that the current tenant has or is about to have. */
@Service
@Transactional
public class Connections {

    private static final String COLUMNS = """
            select id, kind, label, status, config_version from auth_connection where tenant_id = current_tenant()
            """;

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Connections(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** All of them, those that are on first. */
    @Transactional(readOnly = true)
    public List<Connection> all() {
        return database.sql(
                        COLUMNS
                                + " order by array_position(array['enforced', 'on', 'draft', 'testing', 'off'], status), label, id")
                .query((row, number) -> connection(row))
                .list();
    }

    /** When somebody last signed in by each that anybody has signed in by. */
    @Transactional(readOnly = true)
    public Map<String, Instant> lastUses() {
        return database
                .sql("""
                        select connection_id, max(last_login_at) as at from external_identity
                        where tenant_id = current_tenant() and last_login_at is not null group by connection_id""")
                .query((row, number) -> Map.entry(
                        row.getString("connection_id"), row.getTimestamp("at").toInstant()))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * One of them.
     *
     * @throws NoSuchConnection when this tenant has none with that id
     */
    @Transactional(readOnly = true)
    public Connection get(String id) {
        return database.sql(COLUMNS + " and id = :id")
                .param("id", id)
                .query((row, number) -> connection(row))
                .optional()
                .orElseThrow(NoSuchConnection::new);
    }

    /** Of two at once the second sees what the first has added. */
    void lock() {
        database.sql("select 1 from tenant where tenant_id = current_tenant() for no key update")
                .query(Integer.class)
                .single();
    }

    /** Whether another connection is called so, to whoever does not look closely. */
    boolean isTaken(String label, String id) {
        return all().stream()
                .anyMatch(it -> it.label().equalsIgnoreCase(label) && !it.id().equals(id));
    }

    /**
     * Changes what people read on the button by which they sign in; at once, because nothing else depends on it.
     *
     * @param seen what it was called when the person who does it looked
     * @throws StaleDraft when it is called otherwise by now
     * @throws TakenLabel when another connection is called so
     */
    public void rename(String id, String label, String seen) {
        lock();
        var before = get(id);
        if (!before.label().equals(seen)) {
            throw new StaleDraft();
        }
        if (isTaken(label, id)) {
            throw new TakenLabel();
        }
        if (before.label().equals(label)) {
            return;
        }
        var stamp = Stamp.now(clock);
        database.sql("""
                        update auth_connection set label = :label, updated_at = :now, updated_by = :by
                        where tenant_id = current_tenant() and id = :id""")
                .param("label", label)
                .param("now", Timestamp.from(stamp.at()))
                .param("by", stamp.by())
                .param("id", id)
                .update();
        events.publishEvent(new AuditedChange(
                ConnectionAction.RENAMED, get(id).subject(), List.of(new Change("label", before.label(), label))));
    }

    /**
     * Removes one that was never on, together with what was tried with it.
     *
     * @throws ConnectionInUse when people have signed in by it, so that the log and their identities refer to it
     * @throws OthersConnection when it is none of a guest's own
     */
    public void remove(String id, PortalUser user) {
        var connection = get(id);
        if (!removableBy(id, user)) {
            throw new OthersConnection();
        }
        var removed = database.sql("delete from auth_connection c using auth_connection_draft d"
                        + " where c.tenant_id = current_tenant() and c.id = :id and c.status = 'draft'"
                        + " and d.tenant_id = c.tenant_id and d.connection_id = c.id and d.applied_revision is null")
                .param("id", id)
                .update();
        if (removed == 0) {
            throw new ConnectionInUse(connection.label());
        }
        events.publishEvent(new AuditedChange(ConnectionAction.REMOVED, connection.subject(), List.of()));
    }

    /** Whether somebody may remove it while it was never on; a guest may who has made it by the same link. */
    @Transactional(readOnly = true)
    public boolean removableBy(String id, PortalUser user) {
        return !(user instanceof SetUpGuest)
                || database.sql("select coalesce(created_by = :by, false) from auth_connection"
                                + " where tenant_id = current_tenant() and id = :id")
                        .param("by", user.id().toString())
                        .param("id", id)
                        .query(Boolean.class)
                        .single();
    }

    private static Connection connection(ResultSet row) throws SQLException {
        return new Connection(
                row.getString("id"),
                ConnectionKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("label"),
                ConnectionStatus.of(row.getString("status")),
                row.getInt("config_version"));
    }
}
