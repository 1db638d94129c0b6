package app.masthead.catalog.exchange;

import app.masthead.catalog.bulk.BulkSchedule;
import app.masthead.catalog.bulk.BulkSchedule.Place;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Imports in the background, each in its turn. */
@Configuration(proxyBeanMethods = false)
class ImportTask {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Bean
    CustomTask<Void> productImportTask(ImportRunner runner, Clock clock) {
        return Tasks.custom(BulkSchedule.IMPORT)
                .execute((instance, context) -> then(runner.run(Place.parse(instance.getId())), clock));
    }

    private static CompletionHandler<Void> then(boolean done, Clock clock) {
        return done
                ? new CompletionHandler.OnCompleteRemove<>()
                : (execution, task) ->
                        task.reschedule(execution, clock.instant().plus(PAUSE));
    }
}
