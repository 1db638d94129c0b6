package app.masthead.access.saml;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets every assertion and every logout message count once (SAML 2.0 profiles, 4.1.4.5; OWASP ASVS 5.0, 6.8.3). */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class SamlReplays {

    private final JdbcClient database;
    private final Clock clock;

    SamlReplays(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Whether this is the first time. Whoever is first has used the message up, even if nothing comes of it.
     *
     * @param until when the message stops being valid by itself, clock skew included
     */
    public boolean first(String connection, String message, Instant until) {
        database.sql("delete from saml_replay where tenant_id = current_tenant() and expires_at < :now")
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return database.sql("""
                                insert into saml_replay (tenant_id, connection_id, message_id, expires_at, created_at)
                                values (current_tenant(), :connection, :message, :until, :now)
                                on conflict do nothing""")
                        .param("connection", connection)
                        .param("message", message)
                        .param("until", Timestamp.from(until))
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }
}
