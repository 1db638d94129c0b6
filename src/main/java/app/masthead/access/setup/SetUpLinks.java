package app.masthead.access.setup;

import app.masthead.access.sessions.SessionEnd;
import app.masthead.access.sessions.Sessions;
import app.masthead.audit.AuditedChange;
import app.masthead.platform.secrets.OneTimeSecret;
import app.masthead.platform.storage.Ids;
import app.masthead.platform.tenancy.CurrentActor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The set-up links of the current tenant. The secret in a link is nowhere but in the link. */
@Service
@Transactional
class SetUpLinks {

    /** How long a link works. */
    static final Duration LIFE = Duration.ofHours(72);

    private static final int SHOWN = 50;

    private static final String SELECT = """
            select id, note, recipient, creator_name, created_at, expires_at, last_used_at,
                   case when revoked_at is not null then 'revoked' when expires_at <= :now then 'over' else 'open' end
                       as state
            from set_up_link where tenant_id = current_tenant()""";

    private final JdbcClient database;
    private final SetUpMails mails;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SetUpLinks(
            JdbcClient database, SetUpMails mails, Sessions sessions, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.mails = mails;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /** The latest ones, newest first. */
    @Transactional(readOnly = true)
    public List<SetUpLink> latest() {
        return database.sql(SELECT + " order by created_at desc, id desc limit " + SHOWN)
                .param("now", now())
                .query((row, number) -> link(row))
                .list();
    }

    /** Makes a link and returns its address, which nobody can find out again. */
    public String create(@Nullable String note, @Nullable String recipient) {
        var id = Ids.next();
        var secret = OneTimeSecret.next();
        var now = clock.instant();
        var maker = CurrentActor.get();
        database.sql("""
                        insert into set_up_link (tenant_id, id, token_sha256, note, recipient, created_at, created_by,
                            creator_name, expires_at)
                        values (current_tenant(), :id, :token, :note, :recipient, :now, :by, :name, :end)""")
                .param("id", id)
                .param("token", secret.digest())
                .param("note", note)
                .param("recipient", recipient)
                .param("now", Timestamp.from(now))
                .param("by", maker.id())
                .param("name", maker.name())
                .param("end", Timestamp.from(now.plus(LIFE)))
                .update();
        var link = get(id);
        events.publishEvent(AuditedChange.created(
                SetUpAction.CREATED,
                link.subject(),
                Map.of("until", link.expiresAt().toString())));
        return mails.send(link, secret);
    }

    /** The link that a secret opens, as long as it works. */
    @Transactional(readOnly = true)
    public Optional<SetUpLink> find(OneTimeSecret secret) {
        return database.sql(SELECT + " and token_sha256 = :token")
                .param("now", now())
                .param("token", secret.digest())
                .query((row, number) -> link(row))
                .optional()
                .filter(SetUpLink::open);
    }

    /** The link of a session, as long as both last. */
    @Transactional(readOnly = true)
    public Optional<SetUpLink> inSession(UUID id, UUID session) {
        return database.sql(SELECT + """
                         and id = :id and not exists (
                            select 1 from person_session s
                            where s.tenant_id = current_tenant() and s.id = :session and s.ended_at is not null)""")
                .param("now", now())
                .param("id", id)
                .param("session", session)
                .query((row, number) -> link(row))
                .optional()
                .filter(SetUpLink::open);
    }

    /** Notes that somebody came in by it. */
    public void opened(SetUpLink link) {
        database.sql("update set_up_link set last_used_at = :now where tenant_id = current_tenant() and id = :id")
                .param("now", now())
                .param("id", link.id())
                .update();
        events.publishEvent(new AuditedChange(SetUpAction.OPENED, link.subject(), List.of()));
    }

    /** Those that still work of the ones that somebody made. */
    List<UUID> openOf(UUID maker) {
        return database.sql("""
                        select id from set_up_link
                        where tenant_id = current_tenant() and created_by = :maker and revoked_at is null
                          and expires_at > :now""")
                .param("maker", maker.toString())
                .param("now", now())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Makes it worthless. Whoever is in by it is out with the next request. */
    public void revoke(UUID id) {
        var link = get(id);
        var revoked = database.sql("""
                        update set_up_link set revoked_at = :now
                        where tenant_id = current_tenant() and id = :id and revoked_at is null""").param("now", now()).param("id", id).update();
        if (revoked == 1) {
            sessions.endAllOf(id, SessionEnd.ENDED_BY_ADMIN);
            events.publishEvent(new AuditedChange(SetUpAction.REVOKED, link.subject(), List.of()));
        }
    }

    private SetUpLink get(UUID id) {
        return database.sql(SELECT + " and id = :id")
                .param("now", now())
                .param("id", id)
                .query((row, number) -> link(row))
                .optional()
                .orElseThrow(NoSuchLink::new);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static SetUpLink link(ResultSet row) throws SQLException {
        return new SetUpLink(
                row.getObject("id", UUID.class),
                row.getString("note"),
                row.getString("recipient"),
                row.getString("creator_name"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                instant(row.getTimestamp("last_used_at")),
                row.getString("state"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }
}
