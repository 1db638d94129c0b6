package app.masthead.access.superadmins;

import app.masthead.access.AccessAction;
import app.masthead.access.PortalUser;
import app.masthead.access.SuperAdmin;
import app.masthead.access.people.VerifiedIdentity;
import app.masthead.audit.AuditedChange;
import app.masthead.audit.Change;
import app.masthead.platform.storage.Ids;
import app.masthead.platform.text.PlainText;
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

/** The people who run the installation, as sign-in and every later request see them. */
@Service
@Transactional
public class SuperAdmins {

    private static final String COLUMNS = "select id, name, email, theme, time_zone, shortcuts from super_admin";

    private final JdbcClient database;
    private final ConsoleSettings settings;
    private final SuperAdminLinks links;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SuperAdmins(
            JdbcClient database,
            ConsoleSettings settings,
            SuperAdminLinks links,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.settings = settings;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    /** The person, if still active, behind a session that nobody ended. One statement, on every request. */
    @Transactional(readOnly = true)
    public Optional<SuperAdmin> inSession(UUID id, UUID session) {
        return database.sql(COLUMNS + " where id = :id and status = 'active' and not exists (select from"
                        + " installation_session s where s.id = :session and s.ended_at is not null)")
                .param("id", id)
                .param("session", session)
                .query((row, number) -> superAdmin(row))
                .optional();
    }

    /** Whose identity it is; nobody is linked to it and nothing else changes by asking. */
    @Transactional(readOnly = true)
    public Optional<UUID> holder(VerifiedIdentity identity) {
        return database.sql("select id from super_admin where issuer = :issuer and subject = :subject")
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .query(UUID.class)
                .optional();
    }

    /**
     * The active super-admin behind an identity of the installation's provider.
     *
     * <p>An identity seen before belongs to whom it was linked to, whatever its address is today. A new one makes a
     * super-admin of whoever holds a verified address that the settings name or that was invited a while ago, unless
     * that address already belongs to another identity of the same provider, or to somebody who was deactivated.
     */
    public Optional<SuperAdmin> signIn(VerifiedIdentity identity) {
        var admin = linked(identity).or(() -> firstTime(identity));
        admin.ifPresent(this::remember);
        return admin;
    }

    /** The person, if still active. */
    @Transactional(readOnly = true)
    public Optional<SuperAdmin> active(UUID id) {
        return database.sql(COLUMNS + " where id = :id and status = 'active'")
                .param("id", id)
                .query((row, number) -> superAdmin(row))
                .optional();
    }

    /** The person, if still active, who has just proved by a passkey to be that person. */
    public Optional<SuperAdmin> cameIn(UUID id) {
        var admin = active(id);
        admin.ifPresent(this::remember);
        return admin;
    }

    private void remember(SuperAdmin admin) {
        database.sql("update super_admin set last_login_at = :now where id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", admin.id())
                .update();
    }

    /** Whether this is the identity of somebody who runs the installation, active or not. */
    @Transactional(readOnly = true)
    public boolean own(VerifiedIdentity identity) {
        return own(identity.issuer(), identity.subject());
    }

    @Transactional(readOnly = true)
    boolean own(String issuer, String subject) {
        return database.sql("select exists (select from super_admin where issuer = :issuer and subject = :subject)")
                .param("issuer", issuer)
                .param("subject", subject)
                .query(Boolean.class)
                .single();
    }

    private Optional<SuperAdmin> linked(VerifiedIdentity identity) {
        return database.sql(COLUMNS + " where issuer = :issuer and subject = :subject and status = 'active'")
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .query((row, number) -> superAdmin(row))
                .optional();
    }

    private Optional<SuperAdmin> firstTime(VerifiedIdentity identity) {
        var admin = identity.verifiedEmail()
                .filter(email -> settings.names(email) || links.invite(email))
                .flatMap(email -> link(email, identity));
        admin.ifPresent(it -> links.revoke(it.id()));
        admin.ifPresent(it -> events.publishEvent(new AuditedChange(
                AccessAction.SUPER_ADMIN_LINKED,
                it.subject(),
                List.of(new Change("email", null, it.email()), new Change("issuer", null, identity.issuer())))));
        return admin;
    }

    private Optional<SuperAdmin> link(String email, VerifiedIdentity identity) {
        return database.sql("""
                        insert into super_admin as known
                            (id, email, name, status, issuer, subject, created_by, updated_by)
                        select :id, :email, :name, 'active', :issuer, :subject, 'settings', 'settings'
                        where not exists (
                            select from super_admin where issuer = :issuer and subject = :subject)
                        on conflict ((lower(email))) do update
                            set status = 'active', issuer = excluded.issuer, subject = excluded.subject
                            where known.status <> 'deactivated' and known.issuer is distinct from excluded.issuer
                        returning id, name, email, theme, time_zone, shortcuts""")
                .param("id", Ids.next())
                .param("email", email)
                .param("name", identity.name().orElseGet(() -> PlainText.line(email, VerifiedIdentity.LONGEST_NAME)))
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .query((row, number) -> superAdmin(row))
                .optional();
    }

    /** Sets how the person sees the console. */
    public void theme(PortalUser admin, String theme) {
        if (theme.equals(admin.theme())) {
            return;
        }
        database.sql("update super_admin set theme = :theme where id = :id")
                .param("theme", theme)
                .param("id", admin.id())
                .update();
        events.publishEvent(new AuditedChange(
                AccessAction.THEME_CHANGED, admin.subject(), List.of(new Change("theme", admin.theme(), theme))));
    }

    private static SuperAdmin superAdmin(ResultSet row) throws SQLException {
        return new SuperAdmin(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getString("theme"),
                row.getString("time_zone"),
                row.getBoolean("shortcuts"));
    }
}
