package app.masthead.access.attempts;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes the monthly partitions of sign-in attempts ahead of time, and forgets those and the sessions that are older than
 * a year, once a day on one of the nodes.
 */
@Configuration(proxyBeanMethods = false)
class AttemptPartitions {

    private static final int MONTHS_AHEAD = 3;

    @Bean
    RecurringTask<Void> attemptPartitionsTask(JdbcClient database, TransactionOperations transaction) {
        return Tasks.recurring("access.attempt-partitions", Schedules.daily(ZoneOffset.UTC, LocalTime.of(2, 20)))
                .execute((instance, context) -> transaction.executeWithoutResult(
                        status -> database.sql("select ensure_attempt_partitions(:months)")
                                .param("months", MONTHS_AHEAD)
                                .query((row, number) -> Boolean.TRUE)
                                .list()));
    }

    @Bean
    RecurringTask<Void> forgetSignInsTask(JdbcClient database, TransactionOperations transaction) {
        return Tasks.recurring("access.forget-sign-ins", Schedules.daily(ZoneOffset.UTC, LocalTime.of(2, 40)))
                .execute((instance, context) ->
                        transaction.executeWithoutResult(status -> database.sql("select forget_sign_ins()")
                                .query((row, number) -> Boolean.TRUE)
                                .list()));
    }
}
