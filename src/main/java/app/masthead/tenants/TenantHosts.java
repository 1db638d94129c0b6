package app.masthead.tenants;

import app.masthead.platform.tenancy.TenantId;
import app.masthead.platform.web.HostDirectory;
import app.masthead.platform.web.HostTenant;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Looks host names up in the database, remembering each answer, found or not, for a few seconds: a suspended tenant
 * is gone that quickly on every node, and a flood of unknown hosts costs nothing.
 */
@Component
class TenantHosts implements HostDirectory {

    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final int MOST = 10_000;
    private static final String RESOLVE =
            "select tenant_id, name, status, time_zone, default_currency, favicon_url from resolve_host(:host)";

    private final JdbcClient database;
    private final TransactionOperations transaction;
    private final Cache<String, Optional<HostTenant>> remembered =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();

    TenantHosts(JdbcClient database, TransactionOperations transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    @Override
    public Optional<HostTenant> find(String host) {
        return remembered.get(host, this::load);
    }

    /** Forgets what was remembered, once a change on this node has been stored. */
    @TransactionalEventListener
    void forget(HostsChanged changed) {
        remembered.invalidateAll();
    }

    private Optional<HostTenant> load(String host) {
        return transaction.execute(status -> database.sql(RESOLVE)
                .param("host", host)
                .query((row, number) -> tenant(row))
                .optional());
    }

    private static HostTenant tenant(ResultSet row) throws SQLException {
        return new HostTenant(
                new TenantId(row.getString("tenant_id")),
                row.getString("name"),
                "active".equals(row.getString("status")),
                ZoneId.of(row.getString("time_zone")),
                row.getString("default_currency"),
                row.getString("favicon_url"));
    }
}
