package app.masthead.access.people;

import app.masthead.access.AccessAction;
import app.masthead.access.Member;
import app.masthead.access.PortalUser;
import app.masthead.access.RefusalReason;
import app.masthead.access.Role;
import app.masthead.access.sessions.SessionLimits;
import app.masthead.audit.AuditedChange;
import app.masthead.audit.Change;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the current tenant, as sign-in and every later request see them. */
@Service
@Transactional
public class Members {

    private static final String COLUMNS =
            "select id, name, email, role, creative_reviewer, theme, time_zone, shortcuts from app_user";

    private static final String IN_SESSION = """
            select u.id, u.name, u.email, u.role, u.creative_reviewer, u.theme, u.time_zone, u.shortcuts, %s
            from app_user u left join tenant_auth_config limits on limits.tenant_id = u.tenant_id
            where u.tenant_id = current_tenant() and u.id = :id and u.status = 'active'
              and not exists (select from person_session s
                              where s.tenant_id = u.tenant_id and s.id = :session and s.ended_at is not null)
            """.formatted(SessionLimits.COLUMNS);

    private final JdbcClient database;
    private final ExternalIdentities identities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Members(JdbcClient database, ExternalIdentities identities, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.identities = identities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The person, if still active, behind a session that nobody ended, and how long sessions last here. One statement,
     * on every request.
     *
     * @param otherwise the limits where the tenant has none of its own
     */
    @Transactional(readOnly = true)
    public Optional<MemberInSession> inSession(UUID id, UUID session, SessionLimits otherwise) {
        return database.sql(IN_SESSION)
                .param("id", id)
                .param("session", session)
                .query((row, number) -> new MemberInSession(member(row), SessionLimits.read(row, otherwise)))
                .optional();
    }

    /** The person, if still active. */
    @Transactional(readOnly = true)
    public Optional<Member> active(UUID id) {
        return database.sql(COLUMNS + " where tenant_id = current_tenant() and id = :id and status = 'active'")
                .param("id", id)
                .query((row, number) -> member(row))
                .optional();
    }

    /** Whose identity it is; nobody is linked to it and nothing else changes by asking. */
    @Transactional(readOnly = true)
    public Optional<UUID> holder(VerifiedIdentity identity) {
        return identities.holder(identity);
    }

    /**
     * The active person behind an identity that the tenant's identity provider vouches for.
     *
     * <p>An identity seen before belongs to whom it was linked to, whatever e-mail address it carries today. A new one
     * is linked to the person with its verified address, if that person has no identity at this connection yet.
     */
    public Recognised signIn(VerifiedIdentity identity) {
        var member = linked(identity).or(() -> {
            identity.verifiedEmail().flatMap(this::expected).ifPresent(it -> link(it, identity));
            return linked(identity);
        });
        member.ifPresent(it -> remember(it.id(), identity));
        return member.<Recognised>map(Recognised.Known::new)
                .orElseGet(() -> new Recognised.Refused(RefusalReason.UNKNOWN_PERSON));
    }

    private Optional<Member> linked(VerifiedIdentity identity) {
        return database.sql(COLUMNS
                        + " where tenant_id = current_tenant() and status = 'active' and id = (select user_id from"
                        + " external_identity where tenant_id = current_tenant() and connection_id = :connection"
                        + " and issuer = :issuer and subject = :subject)")
                .param("connection", identity.connection())
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .query((row, number) -> member(row))
                .optional();
    }

    private Optional<Member> expected(String email) {
        return database.sql(COLUMNS + " where tenant_id = current_tenant() and status in ('active', 'invited')"
                        + " and lower(email) = lower(:email)")
                .param("email", email)
                .query((row, number) -> member(row))
                .optional();
    }

    private void link(Member member, VerifiedIdentity identity) {
        if (!identities.link(member.id(), identity)) {
            return;
        }
        database.sql("update app_user set status = 'active'"
                        + " where tenant_id = current_tenant() and id = :user and status = 'invited'")
                .param("user", member.id())
                .update();
        events.publishEvent(AuditedChange.created(
                AccessAction.IDENTITY_LINKED,
                member.subject(),
                Map.of("connection", identity.connection(), "issuer", identity.issuer())));
    }

    private void remember(UUID user, VerifiedIdentity identity) {
        identities.used(identity);
        database.sql("update app_user set last_login_at = :now where tenant_id = current_tenant() and id = :user")
                .param("now", Timestamp.from(clock.instant()))
                .param("user", user)
                .update();
    }

    /** Sets how the person sees the portal: {@code system}, {@code light} or {@code dark}. */
    public void theme(PortalUser member, String theme) {
        if (theme.equals(member.theme())) {
            return;
        }
        database.sql("update app_user set theme = :theme where tenant_id = current_tenant() and id = :id")
                .param("theme", theme)
                .param("id", member.id())
                .update();
        events.publishEvent(new AuditedChange(
                AccessAction.THEME_CHANGED, member.subject(), List.of(new Change("theme", member.theme(), theme))));
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
                row.getBoolean("creative_reviewer"),
                row.getString("theme"),
                row.getString("time_zone"),
                row.getBoolean("shortcuts"));
    }
}
