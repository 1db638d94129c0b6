package app.masthead.buyers;

import app.masthead.platform.storage.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recognises a buyer by a token, within the tenant of the host alone. */
@Service
class PrincipalTokens {

    /** When a token was last used is told to the minute; each minute costs one write, not each request. */
    private static final Duration TOLD = Duration.ofMinutes(1);

    private static final String FIND = """
            select t.id, t.last_used_at, t.created_by, p.principal_id, p.name
              from principal_token t join principal p using (tenant_id, principal_id)
             where t.tenant_id = current_tenant() and t.token_sha256 = :digest and t.revoked_at is null
               and (t.expires_at is null or t.expires_at > :now) and p.status = 'active'""";
    private static final String TELL =
            "update principal_token set last_used_at = :now where tenant_id = current_tenant() and id = :id";

    private final JdbcClient database;
    private final Clock clock;

    PrincipalTokens(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Found(UUID token, @Nullable Instant lastUsed, Principal principal) {

        static Found of(ResultSet row) throws SQLException {
            return new Found(
                    row.getObject("id", UUID.class),
                    Timestamps.instant(row, "last_used_at"),
                    new Principal(row.getString("principal_id"), row.getString("name"), row.getString("created_by")));
        }
    }

    /** The buyer to whom the token of this digest belongs, if it is neither expired nor revoked. */
    @Transactional
    public Optional<Principal> recognise(byte[] digest) {
        var now = clock.instant();
        var found = database.sql(FIND)
                .param("digest", digest)
                .param("now", Timestamp.from(now))
                .query((row, number) -> Found.of(row))
                .optional();
        found.filter(it -> it.lastUsed() == null || it.lastUsed().plus(TOLD).isBefore(now))
                .ifPresent(it -> tell(it.token(), now));
        return found.map(Found::principal);
    }

    private void tell(UUID token, Instant now) {
        database.sql(TELL).param("now", Timestamp.from(now)).param("id", token).update();
    }
}
