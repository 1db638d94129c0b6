package app.masthead.access.people;

import app.masthead.platform.storage.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which identity of a connection is which person of the current tenant: one for each person and connection. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ExternalIdentities {

    private static final String LINK = """
            insert into external_identity
                (tenant_id, id, connection_id, issuer, subject, user_id, linked_by, created_at)
            values (current_tenant(), :id, :connection, :issuer, :subject, :user, 'first sign-in', :now)
            on conflict do nothing""";
    private static final String USED = """
            update external_identity set last_login_at = :now
            where tenant_id = current_tenant() and connection_id = :connection and issuer = :issuer
              and subject = :subject""";

    private static final String HOLDER = """
            select user_id from external_identity
            where tenant_id = current_tenant() and connection_id = :connection and issuer = :issuer
              and subject = :subject""";

    private final JdbcClient database;
    private final Clock clock;

    ExternalIdentities(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether it was linked; it is not where either belongs to another already, perhaps since a moment ago. */
    public boolean link(UUID user, VerifiedIdentity identity) {
        return named(LINK, identity).param("id", Ids.next()).param("user", user).update() == 1;
    }

    /** Whom it belongs to, if to anybody here. */
    @Transactional(readOnly = true, propagation = Propagation.MANDATORY)
    public Optional<UUID> holder(VerifiedIdentity identity) {
        return database.sql(HOLDER)
                .param("connection", identity.connection())
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .query(UUID.class)
                .optional();
    }

    /** Remembers when somebody last came in with it. */
    public void used(VerifiedIdentity identity) {
        named(USED, identity).update();
    }

    private JdbcClient.StatementSpec named(String statement, VerifiedIdentity identity) {
        return database.sql(statement)
                .param("connection", identity.connection())
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .param("now", Timestamp.from(clock.instant()));
    }
}
