package app.masthead.access.people;

import app.masthead.access.sessions.SessionEnd;
import app.masthead.access.sessions.Sessions;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Everything by which a person is in, or could come in without asking anybody again. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WaysIn {

    private final JdbcClient database;
    private final Sessions sessions;
    private final Clock clock;

    WaysIn(JdbcClient database, Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.database = database;
        this.clock = clock;
    }

    /** Ends the person's sessions, and makes every link worthless that was sent to them. */
    void close(UUID person) {
        sessions.endAllOf(person, SessionEnd.DEACTIVATED);
        links("delete from sign_in_link where used_at is null", person).update();
        links("update invitation set revoked_at = :now where used_at is null and revoked_at is null", person)
                .param("now", now())
                .update();
        links("""
                        update link_request set decision = 'declined', decided_at = :now, decided_by = 'system'
                        where decision is null""", person).param("now", now()).update();
    }

    void endSessions(UUID person) {
        sessions.endAllOf(person, SessionEnd.ENDED_BY_ADMIN);
    }

    /** In how many places the person is signed in. */
    int sessions(UUID person) {
        return database.sql("""
                        select count(*) from person_session s
                        join spring_session p on p.principal_name = s.tenant_id || ':' || s.person_id || ':' || s.id
                        where s.tenant_id = current_tenant() and s.person_id = :person and s.ended_at is null
                          and p.expiry_time > :now""")
                .param("person", person)
                .param("now", clock.millis())
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec links(String change, UUID person) {
        return database.sql(change + " and tenant_id = current_tenant() and user_id = :person")
                .param("person", person);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
