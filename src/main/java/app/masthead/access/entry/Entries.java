package app.masthead.access.entry;

import app.masthead.access.PortalUser;
import app.masthead.access.VisitingSuperAdmin;
import app.masthead.access.sessions.SessionEnd;
import app.masthead.access.sessions.SessionRegister;
import app.masthead.audit.AuditedChange;
import app.masthead.audit.Change;
import app.masthead.audit.Subject;
import app.masthead.platform.storage.Ids;
import app.masthead.platform.tenancy.CurrentTenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The stays of super-admins in the current tenant. Called in the installation's scope, so that both logs tell of it. */
@Service
@Transactional
class Entries {

    /** How long somebody has to arrive who said to be coming. */
    static final Duration ON_THE_WAY = Duration.ofMinutes(2);

    private static final String OPEN =
            "tenant_id = current_tenant() and id = :id and ended_at is null and not_after > :now";

    private final JdbcClient database;
    private final SessionRegister sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Entries(JdbcClient database, SessionRegister sessions, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins a stay; an earlier one of the same super-admin ends, be it of the same moment.
     *
     * @param tenantName as the logs are to call the tenant
     */
    public UUID begin(PortalUser superAdmin, String tenantName, String reason, Duration length) {
        waitForOthersOf(superAdmin);
        database.sql("select id from tenant_entry where tenant_id = current_tenant() and super_admin_id = :who"
                        + " and ended_at is null for update")
                .param("who", superAdmin.id())
                .query(UUID.class)
                .list()
                .forEach(it -> end(it, EntryEnd.REPLACED));
        var id = Ids.next();
        var now = clock.instant();
        var end = now.plus(length);
        database.sql("""
                        insert into tenant_entry (tenant_id, id, super_admin_id, super_admin_name, super_admin_email,
                            reason, begun_at, not_after)
                        values (current_tenant(), :id, :who, :name, :email, :reason, :now, :end)""")
                .param("id", id)
                .param("who", superAdmin.id())
                .param("name", superAdmin.name())
                .param("email", superAdmin.email())
                .param("reason", reason)
                .param("now", Timestamp.from(now))
                .param("end", Timestamp.from(end))
                .update();
        var tenant = new Subject("tenant", CurrentTenant.require().value(), tenantName);
        events.publishEvent(new AuditedChange(
                EntryAction.ENTERED,
                tenant,
                List.of(new Change("reason", null, reason), new Change("until", null, end.toString()))));
        return id;
    }

    private void waitForOthersOf(PortalUser superAdmin) {
        database.sql("select 1 from super_admin where id = :who for no key update")
                .param("who", superAdmin.id())
                .query(Integer.class)
                .optional();
    }

    /** The stay, as long as it lasts. */
    @Transactional(readOnly = true)
    public Optional<Entry> open(UUID id) {
        return database.sql("select id, tenant_id, super_admin_id, reason, not_after, arrived_at is not null as arrived"
                        + " from tenant_entry where " + OPEN)
                .param("id", id)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> entry(row))
                .optional();
    }

    /** Notes that the browser was handed over. That happens once: whoever wants to come again enters again. */
    public boolean arrive(UUID id) {
        return database.sql("update tenant_entry set arrived_at = :now where " + OPEN
                                + " and arrived_at is null and begun_at > :earliest")
                        .param("id", id)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("earliest", Timestamp.from(clock.instant().minus(ON_THE_WAY)))
                        .update()
                == 1;
    }

    /** Who the guest of a stay is at this moment: nobody once it is over or the super-admin is not active any more. */
    @Transactional(readOnly = true)
    public Optional<VisitingSuperAdmin> guest(UUID id, UUID session) {
        return database.sql("""
                        select s.id, s.name, s.email, s.theme, s.time_zone, e.reason, e.not_after
                        from tenant_entry e join super_admin s on s.id = e.super_admin_id and s.status = 'active'
                        where e.tenant_id = current_tenant() and e.id = :id and e.ended_at is null
                          and e.not_after > :now and e.arrived_at is not null
                          and not exists (select from person_session p where p.tenant_id = e.tenant_id
                                              and p.id = :session and p.ended_at is not null)""")
                .param("id", id)
                .param("session", session)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> guest(row))
                .optional();
    }

    /**
     * A stay that is over without anybody having said so.
     *
     * @param tenant in which tenant
     */
    record Over(String tenant, UUID id) {}

    /** Of all tenants, and so in the installation's scope alone. */
    @Transactional(readOnly = true)
    public List<Over> over() {
        return database.sql("""
                        select tenant_id, id from tenant_entry where ended_at is null and not_after <= :now
                        order by tenant_id, id limit 1000""")
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new Over(row.getString("tenant_id"), row.getObject("id", UUID.class)))
                .list();
    }

    /** Notes that an admin of the tenant has ended the session of a stay. */
    public void endWithSession(UUID id, UUID session) {
        var ended =
                database.sql("""
                        select exists (select from person_session
                            where tenant_id = current_tenant() and id = :session and end_reason = 'ended-by-admin')""").param("session", session).query(Boolean.class).single();
        if (ended) {
            end(id, EntryEnd.ENDED_BY_TENANT);
        }
    }

    /** Ends a stay whose super-admin goes; its session is taken out of storage at the same time. */
    public void leave(UUID id, UUID session) {
        end(id, EntryEnd.LEFT);
        sessions.note(session, SessionEnd.SIGNED_OUT);
    }

    /** Ends a stay that lasts. */
    public void end(UUID id, EntryEnd why) {
        var ended = database.sql("""
                        update tenant_entry set ended_at = :now, end_reason = :why
                        where tenant_id = current_tenant() and id = :id and ended_at is null
                        returning super_admin_id, super_admin_name""")
                .param("now", Timestamp.from(clock.instant()))
                .param("why", why.code())
                .param("id", id)
                .query((row, number) -> new Subject("super-admin", row.getString(1), row.getString(2)))
                .optional();
        ended.ifPresent(who -> events.publishEvent(
                new AuditedChange(EntryAction.LEFT, who, List.of(new Change("reason", null, why.code())))));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getString("tenant_id"),
                row.getObject("super_admin_id", UUID.class),
                row.getString("reason"),
                row.getTimestamp("not_after").toInstant(),
                row.getBoolean("arrived"));
    }

    private static VisitingSuperAdmin guest(ResultSet row) throws SQLException {
        return new VisitingSuperAdmin(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getString("theme"),
                row.getString("time_zone"),
                row.getString("reason"),
                row.getTimestamp("not_after").toInstant());
    }
}
