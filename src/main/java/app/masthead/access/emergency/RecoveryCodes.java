package app.masthead.access.emergency;

import app.masthead.access.PortalUser;
import app.masthead.audit.AuditedChange;
import app.masthead.audit.Change;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The recovery codes of the current tenant's admins. Nobody can read one again that was handed out. */
@Service
@Transactional
class RecoveryCodes {

    private static final int NUMBER = 10;

    private final JdbcClient database;
    private final CodeHashes hashes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecoveryCodes(JdbcClient database, CodeHashes hashes, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.hashes = hashes;
        this.events = events;
        this.clock = clock;
    }

    /** Names the codes that somebody has; empty for none. */
    @Transactional(readOnly = true)
    public String edition(UUID owner) {
        return database.sql("select coalesce(max(created_at)::text, '') from recovery_code"
                        + " where tenant_id = current_tenant() and user_id = :user")
                .param("user", owner)
                .query(String.class)
                .single();
    }

    /**
     * Ten new codes, in the place of all earlier ones.
     *
     * @param edition the codes that are to end
     * @throws StaleCodes when they have ended already
     */
    public List<RecoveryCode> renew(PortalUser owner, String edition) {
        database.sql("select id from app_user where tenant_id = current_tenant() and id = :user for update")
                .param("user", owner.id())
                .query(UUID.class)
                .single();
        if (!edition(owner.id()).equals(edition)) {
            throw new StaleCodes();
        }
        database.sql("delete from recovery_code where tenant_id = current_tenant() and user_id = :user")
                .param("user", owner.id())
                .update();
        var codes = IntStream.range(0, NUMBER).mapToObj(RecoveryCode::next).toList();
        codes.forEach(code -> insert(owner.id(), code));
        events.publishEvent(new AuditedChange(
                EmergencyAction.CODES_MADE, owner.subject(), List.of(Change.secret("recovery_codes"))));
        return codes;
    }

    private void insert(UUID user, RecoveryCode code) {
        database.sql("""
                        insert into recovery_code (tenant_id, user_id, position, code_hash, created_at)
                        values (current_tenant(), :user, :position, :hash, :now)""")
                .param("user", user)
                .param("position", code.position())
                .param("hash", hashes.hash(code))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * A code that might be the one.
     *
     * @param user whose
     */
    record Kept(UUID user, String hash) {}

    /** The unused code with that number of the active admin with that address. */
    @Transactional(readOnly = true)
    public Optional<Kept> find(String email, int position) {
        return database.sql("""
                        select c.user_id, c.code_hash from recovery_code c
                        join app_user u on u.tenant_id = c.tenant_id and u.id = c.user_id
                        where c.tenant_id = current_tenant() and lower(u.email) = lower(:email) and u.role = 'admin'
                          and u.status = 'active' and c.position = :position and c.used_at is null""")
                .param("email", email)
                .param("position", position)
                .query((row, number) -> new Kept(row.getObject("user_id", UUID.class), row.getString("code_hash")))
                .optional();
    }

    /** Uses a code up, in the transaction of what it opens. Of two at once one gets it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean use(Kept code, int position) {
        return database.sql("""
                        update recovery_code set used_at = :now
                        where tenant_id = current_tenant() and user_id = :user and position = :position
                          and code_hash = :hash and used_at is null""")
                        .param("now", Timestamp.from(clock.instant()))
                        .param("user", code.user())
                        .param("position", position)
                        .param("hash", code.hash())
                        .update()
                == 1;
    }
}
