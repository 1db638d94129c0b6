package app.masthead.access.people;

import app.masthead.platform.secrets.OneTimeSecret;
import app.masthead.platform.secrets.Sha256;
import app.masthead.platform.storage.Ids;
import app.masthead.platform.tenancy.CurrentActor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The links of invitations, each good once, of which only digests are kept. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InvitationLinks {

    private static final String ADD = """
            insert into invitation (tenant_id, id, user_id, token_sha256, expires_at, created_at, created_by, invited_by,
                                    note, any_address)
            values (current_tenant(), :id, :person, :digest, :expires, :now, :actor, :inviter, :note, :any)""";
    private static final String OPEN = """
            select user_id, invited_by, any_address, expires_at from invitation
            where tenant_id = current_tenant() and token_sha256 = :digest and used_at is null and revoked_at is null
              and expires_at > :now""";
    private static final String LATEST = """
            select created_at, expires_at, invited_by, note, any_address,
                   case when revoked_at is not null then 'revoked' when expires_at <= :now then 'expired'
                        else 'open' end as state
            from invitation where tenant_id = current_tenant() and user_id = :person and used_at is null
            order by created_at desc, id desc limit 1""";

    private final JdbcClient database;
    private final Profiles profiles;
    private final Clock clock;

    InvitationLinks(JdbcClient database, Profiles profiles, Clock clock) {
        this.database = database;
        this.profiles = profiles;
        this.clock = clock;
    }

    void add(UUID person, OneTimeSecret secret, InvitationTerms terms, Instant expires) {
        database.sql(ADD)
                .param("id", Ids.next())
                .param("person", person)
                .param("digest", secret.digest())
                .param("expires", Timestamp.from(expires))
                .param("now", now())
                .param("actor", CurrentActor.get().id())
                .param("inviter", CurrentActor.get().name())
                .param("note", terms.note())
                .param("any", terms.anyAddress())
                .update();
    }

    /** Whether there was a link to make worthless. */
    boolean revoke(UUID person) {
        return database.sql("""
                        update invitation set revoked_at = :now
                        where tenant_id = current_tenant() and user_id = :person and used_at is null
                          and revoked_at is null""").param("now", now()).param("person", person).update() == 1;
    }

    Optional<Invitation> latest(UUID person) {
        return database.sql(LATEST)
                .param("now", now())
                .param("person", person)
                .query((row, number) -> invitation(row))
                .optional();
    }

    Optional<Offer> open(String token) {
        return database.sql(OPEN)
                .param("digest", Sha256.bytes(token))
                .param("now", now())
                .query((row, number) -> open(row))
                .optional()
                .map(it -> new Offer(profiles.get(it.person()), it.invitedBy(), it.anyAddress(), it.expiresAt()))
                .filter(it -> it.person().invited());
    }

    /** Uses a link up. Of those who try it at the same moment one succeeds. */
    boolean use(String token) {
        return database.sql("""
                        update invitation set used_at = :now
                        where tenant_id = current_tenant() and token_sha256 = :digest and used_at is null
                          and revoked_at is null and expires_at > :now""")
                        .param("digest", Sha256.bytes(token))
                        .param("now", now())
                        .update()
                == 1;
    }

    /** Uses up whatever link the person still has, because they came in another way. */
    void useAll(UUID person) {
        database.sql("""
                        update invitation set used_at = :now
                        where tenant_id = current_tenant() and user_id = :person and used_at is null
                          and revoked_at is null""").param("now", now()).param("person", person).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /** A link that is good for something, before anybody has looked at its person. */
    private record Open(UUID person, String invitedBy, boolean anyAddress, Instant expiresAt) {}

    private static Open open(ResultSet row) throws SQLException {
        return new Open(
                row.getObject("user_id", UUID.class),
                row.getString("invited_by"),
                row.getBoolean("any_address"),
                row.getTimestamp("expires_at").toInstant());
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                row.getString("state"),
                row.getString("invited_by"),
                row.getString("note"),
                row.getBoolean("any_address"));
    }
}
