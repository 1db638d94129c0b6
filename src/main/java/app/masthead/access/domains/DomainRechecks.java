package app.masthead.access.domains;

import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Looks at every verified domain once a day, whoever's it is. */
@Component
class DomainRechecks {

    private static final Logger LOG = LoggerFactory.getLogger(DomainRechecks.class);
    private static final Duration DAY = Duration.ofDays(1);

    private final DomainChecks checks;
    private final JdbcClient database;
    private final TransactionOperations transaction;
    private final Clock clock;

    DomainRechecks(DomainChecks checks, JdbcClient database, TransactionOperations transaction, Clock clock) {
        this.checks = checks;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Due(String tenant, String domain) {}

    /** One that fails does not keep the others from being looked at. */
    void run() {
        for (var due : due()) {
            try {
                CurrentTenant.run(new TenantId(due.tenant()), () -> checks.check(due.domain()));
            } catch (RuntimeException failure) {
                LOG.warn("The domain {} could not be checked", due.domain(), failure);
            }
        }
    }

    private List<Due> due() {
        var before = Timestamp.from(clock.instant().minus(DAY));
        return Objects.requireNonNull(
                transaction.execute(status -> database.sql("select * from domains_to_check(:before)")
                        .param("before", before)
                        .query((row, number) -> new Due(row.getString("tenant_id"), row.getString("domain")))
                        .list()));
    }

    @Configuration(proxyBeanMethods = false)
    static class Task {

        @Bean
        RecurringTask<Void> domainRecheckTask(DomainRechecks rechecks) {
            return Tasks.recurring("access.domain-rechecks", FixedDelay.of(Duration.ofHours(1)))
                    .execute((instance, context) -> rechecks.run());
        }
    }
}
