package app.masthead.access.sessions;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends sessions of the place that is bound, effective with the very next request: what is on record as ended lets
 * nobody in, and what was stored is deleted.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SessionEnding {

    private static final String NOTE = """
            update %s s set ended_at = :now, end_reason = :why where %s and s.ended_at is null and %s
            returning s.id, s.person_id, s.person_name, s.person_kind, s.way, %s as principal""";

    private final JdbcClient database;
    private final Clock clock;

    SessionEnding(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Which sessions to end, of all that are not over.
     *
     * @param condition over a row {@code s}
     */
    record Which(String condition, Map<String, ?> parameters) {

        static Which one(UUID session) {
            return new Which("s.id = :id", Map.of("id", session));
        }

        static Which oneOfPerson(UUID person, UUID session) {
            return new Which("s.person_id = :person and s.id = :id", Map.of("person", person, "id", session));
        }

        static Which ofPerson(UUID person) {
            return new Which("s.person_id = :person", Map.of("person", person));
        }

        static Which byConnection(String connection) {
            return new Which("s.connection_id = :connection", Map.of("connection", connection));
        }

        static Which byConnectionBut(String connection, UUID kept) {
            return new Which(
                    "s.connection_id = :connection and s.id <> :kept", Map.of("connection", connection, "kept", kept));
        }

        static Which ofPersonBut(UUID person, UUID kept) {
            return new Which("s.person_id = :person and s.id <> :kept", Map.of("person", person, "kept", kept));
        }

        static Which allBut(UUID kept) {
            return new Which("s.id <> :kept", Map.of("kept", kept));
        }

        static Which all() {
            return new Which("true", Map.of());
        }
    }

    public List<EndedSession> end(Which sessions, SessionEnd why) {
        var ended = note(sessions, why);
        if (!ended.isEmpty()) {
            database.sql("delete from spring_session where principal_name in (:names)")
                    .param("names", ended.stream().map(EndedSession::principal).toList())
                    .update();
        }
        return ended;
    }

    /** Notes the end of sessions whose storage is deleted otherwise, or used again. */
    public List<EndedSession> note(Which sessions, SessionEnd why) {
        var table = SessionTable.current();
        return database.sql(NOTE.formatted(table.name(), table.belongs(), sessions.condition(), table.principal()))
                .params(sessions.parameters())
                .param("now", Timestamp.from(clock.instant()))
                .param("why", why.code())
                .query((row, number) -> EndedSession.read(row))
                .list();
    }
}
