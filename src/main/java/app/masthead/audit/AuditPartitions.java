package app.masthead.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Makes the log's monthly partitions ahead of time, once a day on one of the nodes. */
@Configuration(proxyBeanMethods = false)
class AuditPartitions {

    private static final int MONTHS_AHEAD = 3;

    @Bean
    RecurringTask<Void> auditPartitionsTask(JdbcClient database, TransactionOperations transaction) {
        return Tasks.recurring("audit.partitions", Schedules.daily(ZoneOffset.UTC, LocalTime.of(2, 15)))
                .execute((instance, context) -> transaction.executeWithoutResult(
                        status -> database.sql("select ensure_audit_partitions(:months)")
                                .param("months", MONTHS_AHEAD)
                                .query((row, number) -> Boolean.TRUE)
                                .list()));
    }
}
