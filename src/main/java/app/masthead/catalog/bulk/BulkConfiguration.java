package app.masthead.catalog.bulk;

import app.masthead.catalog.bulk.BulkSchedule.Place;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Bulk work in the background, some seconds at a time, so that a node can be stopped and others get their turn. */
@Configuration(proxyBeanMethods = false)
class BulkConfiguration {

    @Bean
    CustomTask<Void> bulkTask(BulkRunner runner, Clock clock) {
        return Tasks.custom(BulkSchedule.TASK)
                .execute((instance, context) -> then(runner.run(Place.parse(instance.getId())), clock));
    }

    private static CompletionHandler<Void> then(boolean more, Clock clock) {
        return more
                ? (done, task) -> task.reschedule(done, clock.instant())
                : new CompletionHandler.OnCompleteRemove<>();
    }
}
