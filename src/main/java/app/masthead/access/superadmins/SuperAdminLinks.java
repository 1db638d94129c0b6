package app.masthead.access.superadmins;

import app.masthead.platform.secrets.OneTimeSecret;
import app.masthead.platform.storage.Ids;
import app.masthead.platform.tenancy.CurrentActor;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One-time links by which a super-admin comes in for the first time. A new link for the same person ends the older
 * ones.
 */
@Service
@Transactional
public class SuperAdminLinks {

    /** How long a link works. */
    public static final Duration LIFE = Duration.ofHours(24);

    private static final String USABLE =
            "token_sha256 = :token and used_at is null and revoked_at is null and" + " expires_at > :now";

    private final JdbcClient database;
    private final Clock clock;

    SuperAdminLinks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A link that can still be used.
     *
     * @param superAdmin who was invited; null when whoever opens it becomes a super-admin
     */
    public record Usable(@Nullable UUID superAdmin, Instant expiresAt) {}

    /** A link that makes a super-admin of whoever opens it, for an installation without any. */
    OneTimeSecret forAnybody() {
        return make(null);
    }

    OneTimeSecret forInvited(UUID superAdmin) {
        return make(superAdmin);
    }

    private OneTimeSecret make(@Nullable UUID superAdmin) {
        revoke(superAdmin);
        var secret = OneTimeSecret.next();
        var now = clock.instant();
        database.sql("""
                        insert into super_admin_link (id, super_admin_id, token_sha256, created_at, created_by, expires_at)
                        values (:id, :superAdmin, :token, :now, :actor, :end)""")
                .param("id", Ids.next())
                .param("superAdmin", superAdmin)
                .param("token", secret.digest())
                .param("now", Timestamp.from(now))
                .param("actor", CurrentActor.get().id())
                .param("end", Timestamp.from(now.plus(LIFE)))
                .update();
        return secret;
    }

    /** Ends the links of a person; those for anybody when no person is named. */
    void revoke(@Nullable UUID superAdmin) {
        database.sql("""
                        update super_admin_link set revoked_at = :now
                        where super_admin_id is not distinct from :superAdmin::uuid and used_at is null
                          and revoked_at is null""")
                .param("now", Timestamp.from(clock.instant()))
                .param("superAdmin", superAdmin)
                .update();
    }

    /** The link, as long as it works. Looking at it changes nothing: mail programs look at links as well. */
    @Transactional(readOnly = true)
    public Optional<Usable> find(OneTimeSecret secret) {
        return read("select super_admin_id, expires_at from super_admin_link where " + USABLE, secret);
    }

    /** Uses the link up, in the transaction of what it is used for. Of two at once, one gets it. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Usable> use(OneTimeSecret secret) {
        return read(
                "update super_admin_link set used_at = :now where " + USABLE + " returning super_admin_id, expires_at",
                secret);
    }

    /** Whether somebody with that address was invited, by a link that still works. */
    @Transactional(readOnly = true)
    boolean invite(String email) {
        return database.sql("""
                        select exists (select from super_admin a join super_admin_link l on l.super_admin_id = a.id
                            where lower(a.email) = lower(:email) and a.status = 'invited' and l.used_at is null
                              and l.revoked_at is null and l.expires_at > :now)""")
                .param("email", email)
                .param("now", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    private Optional<Usable> read(String statement, OneTimeSecret secret) {
        return database.sql(statement)
                .param("token", secret.digest())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new Usable(
                        row.getObject("super_admin_id", UUID.class),
                        row.getTimestamp("expires_at").toInstant()))
                .optional();
    }
}
