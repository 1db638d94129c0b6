package app.masthead.access.saml;

import app.masthead.platform.secrets.Sha256;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers whom a provider calls by which name, for the sign-outs that it asks for. */
@Component
@Transactional
class SamlNames {

    private final JdbcClient database;
    private final Clock clock;

    SamlNames(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void remember(SamlSession session, UUID user) {
        database.sql("""
                        insert into saml_name (tenant_id, connection_id, name_sha256, user_id, updated_at)
                        values (current_tenant(), :connection, :name, :user, :now)
                        on conflict on constraint saml_name_pk
                            do update set user_id = excluded.user_id, updated_at = excluded.updated_at""")
                .param("connection", session.connection())
                .param("name", Sha256.bytes(session.nameId()))
                .param("user", user)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<UUID> user(String connection, String name) {
        return database.sql("""
                        select user_id from saml_name
                        where tenant_id = current_tenant() and connection_id = :connection and name_sha256 = :name""")
                .param("connection", connection)
                .param("name", Sha256.bytes(name))
                .query(UUID.class)
                .optional();
    }
}
