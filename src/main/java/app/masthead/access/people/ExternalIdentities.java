package app.masthead.access.people;

import app.masthead.access.people.provisioning.Attributes;
import app.masthead.platform.storage.Ids;
import app.masthead.platform.storage.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Which identity of a connection is which person of the current tenant: one for each person and connection. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ExternalIdentities {

    private static final String LINK = """
            insert into external_identity
                (tenant_id, id, connection_id, issuer, subject, user_id, linked_by, created_at)
            values (current_tenant(), :id, :connection, :issuer, :subject, :user, :by, :now)
            on conflict do nothing""";
    private static final String USED = """
            update external_identity
            set last_login_at = :now, email = :email, attributes = cast(:attributes as jsonb)
            where tenant_id = current_tenant() and connection_id = :connection and issuer = :issuer
              and subject = :subject""";
    private static final String OF_PERSON = """
            select e.id, e.connection_id, e.issuer, e.subject, e.email, e.linked_by, e.created_at, e.last_login_at,
                   c.label, c.status, u.name as linked_by_name, e.user_id
            from external_identity e
            join auth_connection c on c.tenant_id = e.tenant_id and c.id = e.connection_id
            left join app_user u on u.tenant_id = e.tenant_id and u.id::text = e.linked_by
            where e.tenant_id = current_tenant() and e.user_id = :user
            order by c.label, e.id""";

    /** How identities are linked without anybody who confirms it. */
    private static final Set<String> BY_ITSELF = Set.of("invitation", "jit");

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    ExternalIdentities(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Ties an identity to a person for good.
     *
     * @param by {@code invitation}, {@code jit}, or the id of whoever confirmed it
     * @return whether it was linked; it is not where either belongs to another already, perhaps since a moment ago
     */
    boolean link(UUID user, IdentityKey identity, String by) {
        return database.sql(LINK)
                        .param("id", Ids.next())
                        .param("connection", identity.connection())
                        .param("issuer", identity.issuer())
                        .param("subject", identity.subject())
                        .param("user", user)
                        .param("by", by)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** Remembers when somebody last came in with it, and what the identity provider said then. */
    void used(VerifiedIdentity identity) {
        database.sql(USED)
                .param("connection", identity.connection())
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .param("email", identity.verifiedEmail().orElse(null))
                .param("attributes", json.writeValueAsString(Attributes.storable(identity.attributes())))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Whether the person is recognised by another identity of the connection already. */
    boolean hasAt(String connection, UUID user) {
        return database.sql("""
                        select exists (select from external_identity where tenant_id = current_tenant()
                                       and connection_id = :connection and user_id = :user)""")
                .param("connection", connection)
                .param("user", user)
                .query(Boolean.class)
                .single();
    }

    List<ExternalIdentity> of(UUID user) {
        return database.sql(OF_PERSON)
                .param("user", user)
                .query((row, number) -> identity(row))
                .list();
    }

    void unlink(UUID identity) {
        database.sql("delete from external_identity where tenant_id = current_tenant() and id = :id")
                .param("id", identity)
                .update();
    }

    private static ExternalIdentity identity(ResultSet row) throws SQLException {
        var name = row.getString("linked_by_name");
        return new ExternalIdentity(
                row.getObject("id", UUID.class),
                row.getString("connection_id"),
                row.getString("label"),
                row.getString("status"),
                row.getString("issuer"),
                row.getString("subject"),
                row.getString("email"),
                how(row, name),
                name,
                row.getTimestamp("created_at").toInstant(),
                Timestamps.instant(row, "last_login_at"));
    }

    private static String how(ResultSet row, @Nullable String name) throws SQLException {
        var by = row.getString("linked_by");
        if (by.equals(row.getString("user_id"))) {
            return "themselves";
        }
        return name != null ? "admin" : BY_ITSELF.contains(by) ? by : "other";
    }
}
