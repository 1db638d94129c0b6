package app.masthead.access.people;

import app.masthead.access.AccessAction;
import app.masthead.access.Member;
import app.masthead.access.PortalUser;
import app.masthead.access.Role;
import app.masthead.access.sessions.SessionLimits;
import app.masthead.audit.AuditedChange;
import app.masthead.audit.Change;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
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
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Members(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
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

    /** The admins, who are told of what concerns the tenant as a whole. */
    @Transactional(readOnly = true)
    public List<Member> admins() {
        return database.sql(
                        COLUMNS
                                + " where tenant_id = current_tenant() and role = 'admin' and status = 'active' order by name, id")
                .query((row, number) -> member(row))
                .list();
    }

    /** Remembers when the person last came in. */
    void visited(UUID id) {
        database.sql("update app_user set last_login_at = :now where tenant_id = current_tenant() and id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
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
                Role.of(row.getString("role")),
                row.getBoolean("creative_reviewer"),
                row.getString("theme"),
                row.getString("time_zone"),
                row.getBoolean("shortcuts"));
    }
}
