package app.masthead.buyers;

import app.masthead.platform.json.ExactJson;
import app.masthead.platform.storage.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads one buyer for its page. What could be used in its name is never read. */
@Service
@Transactional(readOnly = true)
class BuyerReader {

    private static final String BUYER = """
            select principal_id, name, status, contact_email, adapter_mappings, brand_manifest, created_at, updated_at
              from principal
             where tenant_id = current_tenant() and principal_id = :id""";
    private static final String TOKENS = """
            select id, name, prefix, created_at, last_used_at, expires_at, revoked_at
              from principal_token
             where tenant_id = current_tenant() and principal_id = :id
             order by revoked_at is not null or coalesce(expires_at <= :now, false), created_at desc, id
             limit 100""";

    private final JdbcClient database;
    private final Clock clock;

    BuyerReader(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    BuyerView read(String id) {
        var buyer = database.sql(BUYER)
                .param("id", id)
                .query((row, number) -> buyer(row))
                .optional()
                .orElseThrow(NoSuchBuyer::new);
        return buyer.with(tokens(buyer, clock.instant()));
    }

    private List<BuyerToken> tokens(BuyerView buyer, Instant now) {
        return database.sql(TOKENS)
                .param("id", buyer.id())
                .param("now", Timestamp.from(now))
                .query((row, number) -> token(row, buyer.status(), now))
                .list();
    }

    private static BuyerView buyer(ResultSet row) throws SQLException {
        return new BuyerView(
                row.getString("principal_id"),
                row.getString("name"),
                BuyerStatus.of(row.getString("status")),
                row.getString("contact_email"),
                AdServerAccount.of(ExactJson.read(row.getString("adapter_mappings"))),
                StoredValue.of(ExactJson.read(row.getString("brand_manifest"))),
                List.of(),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }

    private static BuyerToken token(ResultSet row, BuyerStatus buyer, Instant now) throws SQLException {
        var expires = Timestamps.instant(row, "expires_at");
        var revoked = Timestamps.instant(row, "revoked_at");
        return new BuyerToken(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("prefix"),
                TokenState.of(buyer, revoked, expires, now),
                row.getTimestamp("created_at").toInstant(),
                Timestamps.instant(row, "last_used_at"),
                expires,
                revoked);
    }
}
