package app.masthead.access.connections.upkeep;

import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.InstallationScope;
import app.masthead.platform.tenancy.TenantId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Once a day, on one of the nodes, for every active tenant. One tenant's trouble is no other's. */
@Configuration(proxyBeanMethods = false)
class ConnectionUpkeep {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectionUpkeep.class);

    private final JdbcClient database;
    private final TransactionOperations transaction;

    ConnectionUpkeep(JdbcClient database, TransactionOperations transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    @Bean
    RecurringTask<Void> certificateExpiryTask(ExpiryWarnings warnings) {
        return Tasks.recurring("access.certificate-expiry", FixedDelay.of(Duration.ofDays(1)))
                .execute((instance, context) -> forEveryTenant(warnings::send));
    }

    @Bean
    RecurringTask<Void> metadataRefreshTask(MetadataRefresh refresh) {
        return Tasks.recurring("access.metadata-refresh", FixedDelay.of(Duration.ofDays(1)))
                .execute((instance, context) -> forEveryTenant(refresh::run));
    }

    private void forEveryTenant(Runnable work) {
        tenants().forEach(tenant -> {
            try {
                CurrentTenant.run(new TenantId(tenant), work);
            } catch (RuntimeException failure) {
                LOG.error("Upkeep of sign-in failed for tenant {}", tenant, failure);
            }
        });
    }

    private List<String> tenants() {
        return InstallationScope.call(() -> Objects.requireNonNull(transaction.execute(
                status -> database.sql("select tenant_id from tenant where status = 'active' order by tenant_id")
                        .query(String.class)
                        .list())));
    }
}
