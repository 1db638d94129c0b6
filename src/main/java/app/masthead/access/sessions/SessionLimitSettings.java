package app.masthead.access.sessions;

import app.masthead.access.AccessAction;
import app.masthead.audit.AuditedChange;
import app.masthead.audit.Subject;
import app.masthead.platform.storage.Ids;
import app.masthead.platform.storage.InstallationSettings;
import app.masthead.platform.storage.Stamp;
import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The limits of the current tenant's sessions. A change holds for sessions that have begun before as well. */
@Service
@Transactional
class SessionLimitSettings {

    private static final Subject SUBJECT = new Subject("sign-in", "sign-in", "Sign-in");
    private static final String STORE = """
            insert into tenant_auth_config
                (tenant_id, id, idle_minutes, absolute_minutes, reauth_minutes, limits_note, limits_version, created_by,
                 updated_at, updated_by)
            values (current_tenant(), :id, :idle, :absolute, :proof, :note, 1, :by, :at, :by)
            on conflict on constraint tenant_auth_config_tenant_key do update set
                idle_minutes = excluded.idle_minutes, absolute_minutes = excluded.absolute_minutes,
                reauth_minutes = excluded.reauth_minutes, limits_note = excluded.limits_note,
                limits_version = tenant_auth_config.limits_version + 1, updated_at = excluded.updated_at,
                updated_by = excluded.updated_by
            where tenant_auth_config.limits_version = :version""";

    private final JdbcClient database;
    private final InstallationSettings installation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SessionLimitSettings(
            JdbcClient database, InstallationSettings installation, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.installation = installation;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    StoredLimits current() {
        var otherwise = SessionLimits.of(installation);
        return database.sql("select " + SessionLimits.COLUMNS + ", limits.limits_note, limits.limits_version"
                        + " from tenant_auth_config limits where limits.tenant_id = current_tenant()")
                .query((row, number) -> new StoredLimits(
                        SessionLimits.read(row, otherwise),
                        row.getString("limits_note"),
                        row.getLong("limits_version")))
                .optional()
                .orElse(new StoredLimits(otherwise, null, 0));
    }

    /**
     * Changes the limits.
     *
     * @param version what the person who changes them has seen
     * @throws StaleLimits when it is another one by now
     */
    void change(SessionLimits limits, @Nullable String note, long version) {
        var before = current();
        if (before.version() != version) {
            throw new StaleLimits();
        }
        var change = AuditedChange.between(
                AccessAction.SESSION_LIMITS_CHANGED,
                SUBJECT,
                before.snapshot(),
                new StoredLimits(limits, note, version).snapshot());
        if (change.changes().isEmpty()) {
            return;
        }
        if (store(limits, note, version) == 0) {
            throw new StaleLimits();
        }
        applyToOpen(limits);
        events.publishEvent(change);
    }

    private int store(SessionLimits limits, @Nullable String note, long version) {
        var stamp = Stamp.now(clock);
        return database.sql(STORE)
                .param("id", Ids.next())
                .param("idle", limits.idle().toMinutes())
                .param("absolute", limits.absolute().toMinutes())
                .param("proof", limits.proof().toMinutes())
                .param("note", note)
                .param("version", version)
                .param("by", stamp.by())
                .param("at", Timestamp.from(stamp.at()))
                .update();
    }

    /** Whoever has not used a session for longer than it may now lie idle is out. Nobody who was out is in again. */
    private void applyToOpen(SessionLimits limits) {
        database.sql("""
                        update spring_session p set max_inactive_interval = :idle,
                            expiry_time = p.last_access_time + 1000 * cast(:idle as bigint)
                        from person_session s
                        where s.tenant_id = current_tenant() and s.ended_at is null
                          and p.principal_name = s.tenant_id || ':' || s.person_id || ':' || s.id
                          and p.expiry_time > :now
                          and exists (select from app_user u where u.tenant_id = s.tenant_id and u.id = s.person_id)""")
                .param("idle", limits.idle().toSeconds())
                .param("now", clock.millis())
                .update();
    }
}
