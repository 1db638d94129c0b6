package app.masthead.access.sessions;

import app.masthead.access.Arrival;
import app.masthead.access.Person;
import app.masthead.access.PortalUser;
import app.masthead.access.sessions.SessionEnding.Which;
import app.masthead.platform.tenancy.CurrentActor;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down who is signed in, since when and from where. The identifier in the cookie is not among it, only a digest.
 *
 * <p>A person is signed in five times at the most (OWASP ASVS 5.0, 7.1.2): with the sixth the oldest ends.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SessionRegister {

    private static final int MOST = 5;

    private static final String INSERT = """
            insert into %s (%sid, person_id, person_name, person_kind, way, connection_id, digest, ip_address,
                user_agent, signed_in_at, proved_at)
            values (%s:id, :person, :name, :kind, :way, :connection, :digest, :address, :agent, :signedIn, :proved)""";

    /** A session without a row in {@code spring_session} has just begun, and is about to get one. */
    private static final String BEYOND = """
            select s.id from %s s left join spring_session p on p.principal_name = %s
            where %s and s.person_id = :person and s.ended_at is null
              and (p.expiry_time > :now or p.primary_id is null and s.signed_in_at > :recently)
            order by s.signed_in_at desc, s.id desc offset :most""";

    private final JdbcClient database;
    private final SessionEnding ending;
    private final Clock clock;

    SessionRegister(JdbcClient database, SessionEnding ending, Clock clock) {
        this.database = database;
        this.ending = ending;
        this.clock = clock;
    }

    /**
     * Notes that somebody is in from now on, in whose name the transaction runs.
     *
     * @param replaced whoever was in by the same browser until now
     */
    public void begin(PortalUser user, Arrival arrival, Optional<Person> replaced) {
        var table = SessionTable.current();
        waitForOthersOf(user.id(), table);
        replaced.map(Person::arrival).map(Arrival::id).ifPresent(id -> ending.note(Which.one(id), SessionEnd.REPLACED));
        insert(user, arrival, table);
        beyondMost(user.id(), table).forEach(id -> ending.end(Which.one(id), SessionEnd.TOO_MANY));
    }

    /** Two sign-ins of one person at the same moment count each other. */
    private void waitForOthersOf(UUID person, SessionTable table) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(" + table.place() + " || ':' || :person, 0))")
                .param("person", person.toString())
                .query((row, number) -> Boolean.TRUE)
                .list();
    }

    private void insert(PortalUser user, Arrival arrival, SessionTable table) {
        var actor = CurrentActor.get();
        database.sql(INSERT.formatted(
                        table.name(), table.columns().names(), table.columns().values()))
                .param("id", arrival.id())
                .param("person", user.id())
                .param("name", user.name())
                .param("kind", user.kind().name().toLowerCase(Locale.ROOT))
                .param("way", arrival.way().code())
                .param("connection", arrival.connection())
                .param("digest", actor.session())
                .param("address", actor.address())
                .param("agent", actor.userAgent())
                .param("signedIn", Timestamp.from(arrival.signedInAt()))
                .param("proved", provedAt(arrival), Types.TIMESTAMP)
                .update();
    }

    private List<UUID> beyondMost(UUID person, SessionTable table) {
        var now = clock.instant();
        return database.sql(BEYOND.formatted(table.name(), table.principal(), table.belongs()))
                .param("person", person)
                .param("now", now.toEpochMilli())
                .param("recently", Timestamp.from(now.minus(SessionLimits.SIGNING_IN)))
                .param("most", MOST)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Notes that the person proved again to be that person. The session goes on under another identifier. */
    public void provedAgain(Arrival arrival) {
        var table = SessionTable.current();
        database.sql("update " + table.name() + " s set proved_at = :proved, digest = :digest where " + table.belongs()
                        + " and s.id = :id")
                .param("proved", provedAt(arrival), Types.TIMESTAMP)
                .param("digest", CurrentActor.get().session())
                .param("id", arrival.id())
                .update();
    }

    private static @Nullable Timestamp provedAt(Arrival arrival) {
        return arrival.provedAt() == null ? null : Timestamp.from(arrival.provedAt());
    }

    /** Notes why a session is over that is taken out of storage at the same time. */
    public void note(UUID session, SessionEnd why) {
        ending.note(Which.one(session), why);
    }
}
