package app.masthead.access.handover;

import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Knows where tenants are found, for whoever is sent there from another host. */
@Component
public class TenantPlaces {

    private static final String SELECT = """
            select t.tenant_id, t.name, t.status = 'active' as open,
                   coalesce(t.virtual_host, (select h.host from tenant_host h
                                             where h.tenant_id = t.tenant_id and h.status = 'active'
                                             order by h.kind desc, h.host limit 1)) as host
            from tenant t where t.tenant_id = current_tenant()""";

    private final JdbcClient database;
    private final TransactionOperations transaction;

    TenantPlaces(JdbcClient database, TransactionOperations transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    public Optional<TenantPlace> find(TenantId tenant) {
        return CurrentTenant.call(
                tenant,
                () -> Objects.requireNonNull(transaction.execute(status -> database.sql(SELECT)
                        .query((row, number) -> new TenantPlace(
                                row.getString("tenant_id"),
                                row.getString("name"),
                                row.getString("host"),
                                row.getBoolean("open")))
                        .optional())));
    }
}
