package app.masthead.catalog.exchange;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Forgets files that were looked at a day ago, decided on or not. */
@Configuration(proxyBeanMethods = false)
class ImportCleanup {

    @Bean
    RecurringTask<Void> productImportCleanupTask(JdbcClient database, TransactionOperations transaction) {
        return Tasks.recurring("product-import.cleanup", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) ->
                        transaction.executeWithoutResult(status -> database.sql("select forget_product_imports()")
                                .query((row, number) -> number)
                                .list()));
    }
}
