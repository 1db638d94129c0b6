package app.masthead.access.people;

import app.masthead.platform.secrets.OneTimeSecret;
import app.masthead.platform.secrets.Sha256;
import app.masthead.platform.storage.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The questions whether an identity is a person who is here already, as they are stored. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LinkRequestRows {

    /** How long a no stands: so long nobody is asked again, however often the identity knocks. */
    private static final Duration REFUSED = Duration.ofDays(7);

    private static final String ASK = """
            insert into link_request as r (tenant_id, id, user_id, connection_id, issuer, subject, email, name,
                                           token_sha256, expires_at, created_at)
            select current_tenant(), :id, :person, :connection, :issuer, :subject, :email, :name, :digest, :expires, :now
            where not exists (select from link_request d
                              where d.tenant_id = current_tenant() and d.user_id = :person
                                and d.connection_id = :connection and d.issuer = :issuer and d.subject = :subject
                                and d.decision = 'declined' and d.decided_by <> 'system' and d.decided_at > :refused)
            on conflict (tenant_id, user_id, connection_id, issuer, subject) where decision is null do update
            set email = excluded.email, name = excluded.name, token_sha256 = excluded.token_sha256,
                expires_at = excluded.expires_at, created_at = excluded.created_at
            where r.expires_at <= :now""";
    private static final String SELECT = """
            select r.id, r.connection_id, r.issuer, r.subject, r.email, r.name, r.created_at, r.expires_at,
                   c.label
            from link_request r
            join auth_connection c on c.tenant_id = r.tenant_id and c.id = r.connection_id
            where r.tenant_id = current_tenant() and r.decision is null and r.expires_at > :now""";
    private static final String DECIDE = """
            update link_request set decision = :decision, decided_by = :by, decided_at = :now
            where tenant_id = current_tenant() and id = :id and decision is null and expires_at > :now""";

    private final JdbcClient database;
    private final Profiles profiles;
    private final Clock clock;

    LinkRequestRows(JdbcClient database, Profiles profiles, Clock clock) {
        this.database = database;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Whether the question is a new one; not where the same is still open, or was answered with no of late. */
    boolean add(Profile person, VerifiedIdentity identity, String email, OneTimeSecret secret, Duration valid) {
        return database.sql(ASK)
                        .param("id", Ids.next())
                        .param("person", person.id())
                        .param("connection", identity.connection())
                        .param("issuer", identity.issuer())
                        .param("subject", identity.subject())
                        .param("email", email)
                        .param("name", identity.name().orElse(null))
                        .param("digest", secret.digest())
                        .param("expires", Timestamp.from(clock.instant().plus(valid)))
                        .param("refused", Timestamp.from(clock.instant().minus(REFUSED)))
                        .param("now", now())
                        .update()
                == 1;
    }

    /** Those that wait for an answer about a person. */
    List<LinkRequest> about(UUID person) {
        return profiles.find(person)
                .map(who -> database.sql(SELECT + " and r.user_id = :person order by r.created_at desc, r.id")
                        .param("now", now())
                        .param("person", person)
                        .query((row, number) -> request(row, who))
                        .list())
                .orElse(List.of());
    }

    Optional<LinkRequest> find(String token) {
        var digest = Sha256.bytes(token);
        return database.sql(
                        "select user_id from link_request where tenant_id = current_tenant() and token_sha256 = :digest")
                .param("digest", digest)
                .query(UUID.class)
                .optional()
                .flatMap(person -> about(person, digest));
    }

    private Optional<LinkRequest> about(UUID person, byte[] digest) {
        var who = profiles.get(person);
        return database.sql(SELECT + " and r.token_sha256 = :digest")
                .param("now", now())
                .param("digest", digest)
                .query((row, number) -> request(row, who))
                .optional();
    }

    /** Whether the answer is the first one. */
    boolean decide(UUID request, String decision, String by) {
        return database.sql(DECIDE)
                        .param("id", request)
                        .param("decision", decision)
                        .param("by", by)
                        .param("now", now())
                        .update()
                == 1;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static LinkRequest request(ResultSet row, Profile person) throws SQLException {
        return new LinkRequest(
                row.getObject("id", UUID.class),
                person,
                row.getString("label"),
                row.getString("connection_id"),
                row.getString("issuer"),
                row.getString("subject"),
                row.getString("email"),
                row.getString("name"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("expires_at").toInstant());
    }
}
