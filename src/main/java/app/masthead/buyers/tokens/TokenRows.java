package app.masthead.buyers.tokens;

import app.masthead.platform.storage.Stamp;
import app.masthead.platform.storage.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of the tokens of the current tenant's buyers. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TokenRows {

    private static final String ONE = """
            select t.id, t.principal_id, p.name as buyer_name, p.status = 'archived' as archived, t.name, t.prefix,
                   t.last_used_at, t.expires_at, t.revoked_at
              from principal_token t join principal p using (tenant_id, principal_id)
             where t.tenant_id = current_tenant() and t.principal_id = :buyer and t.id = :id""";
    private static final String ADD = """
            insert into principal_token (tenant_id, id, principal_id, name, prefix, token_sha256, expires_at,
                created_at, created_by, updated_at, updated_by)
            values (current_tenant(), :id, :buyer, :name, :prefix, :digest, :expires, :at, :by, :at, :by)
            on conflict (tenant_id, id) do nothing""";
    private static final String REVOKE = """
            update principal_token
               set revoked_at = :at, revoked_by = :by, version = version + 1, updated_at = :at, updated_by = :by
             where tenant_id = current_tenant() and id = :id""";
    private static final String END = """
            update principal_token
               set expires_at = :end, version = version + 1, updated_at = :at, updated_by = :by
             where tenant_id = current_tenant() and id = :id""";
    private static final String SOUND = """
            select count(*) from principal_token
             where tenant_id = current_tenant() and principal_id = :buyer and revoked_at is null
               and (expires_at is null or expires_at > :now)""";
    private static final String HOLDER = """
            select name, status = 'archived' as archived from principal
             where tenant_id = current_tenant() and principal_id = :buyer""";

    private final JdbcClient database;

    TokenRows(JdbcClient database) {
        this.database = database;
    }

    /** A buyer that gets tokens. */
    record Holder(String name, boolean archived) {}

    /** The buyer; whoever else makes a token for it waits. */
    Optional<Holder> held(String buyer) {
        return holder(HOLDER + " for no key update", buyer);
    }

    /** The buyer, to be shown only. */
    Optional<Holder> seen(String buyer) {
        return holder(HOLDER, buyer);
    }

    private Optional<Holder> holder(String sql, String buyer) {
        return database.sql(sql)
                .param("buyer", buyer)
                .query((row, number) -> new Holder(row.getString("name"), row.getBoolean("archived")))
                .optional();
    }

    Optional<StoredToken> find(String buyer, UUID id) {
        return one(ONE, buyer, id);
    }

    /** Waits for whoever ends the token at the same moment. */
    Optional<StoredToken> locked(String buyer, UUID id) {
        return one(ONE + " for no key update of t", buyer, id);
    }

    int sound(String buyer, Instant now) {
        return database.sql(SOUND)
                .param("buyer", buyer)
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .single();
    }

    /** Whether there was none of that id yet. */
    boolean add(String buyer, TokenTerms terms, NewToken token, Stamp stamp) {
        return stamped(ADD, terms.id(), stamp)
                        .param("buyer", buyer)
                        .param("name", terms.name())
                        .param("prefix", token.prefix())
                        .param("digest", token.digest())
                        .param("expires", timestamp(terms.expires()))
                        .update()
                == 1;
    }

    void revoke(UUID id, Stamp stamp) {
        stamped(REVOKE, id, stamp).update();
    }

    void end(UUID id, Instant end, Stamp stamp) {
        stamped(END, id, stamp).param("end", Timestamp.from(end)).update();
    }

    private Optional<StoredToken> one(String statement, String buyer, UUID id) {
        return database.sql(statement)
                .param("buyer", buyer)
                .param("id", id)
                .query((row, number) -> token(row))
                .optional();
    }

    private JdbcClient.StatementSpec stamped(String statement, UUID id, Stamp stamp) {
        return database.sql(statement)
                .param("id", id)
                .param("at", Timestamp.from(stamp.at()))
                .param("by", stamp.by());
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static StoredToken token(ResultSet row) throws SQLException {
        return new StoredToken(
                row.getObject("id", UUID.class),
                row.getString("principal_id"),
                row.getString("buyer_name"),
                row.getBoolean("archived"),
                row.getString("name"),
                row.getString("prefix"),
                Timestamps.instant(row, "last_used_at"),
                Timestamps.instant(row, "expires_at"),
                Timestamps.instant(row, "revoked_at"));
    }
}
