package app.masthead.catalog.bulk;

import app.masthead.catalog.bulk.BulkSchedule.Place;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Bulk work in the background, some seconds at a time, so that a node can be stopped and others get their turn. */
@Configuration(proxyBeanMethods = false)
class BulkConfiguration {

    /** Longer and longer apart, some 40 minutes in all: as long as a database may need that comes back. */
    private static final int MOST_RETRIES = 8;

    private static final Duration FIRST_RETRY = Duration.ofSeconds(10);
    private static final double SLOWER = 2;

    @Bean
    CustomTask<Void> bulkTask(BulkRunner runner) {
        return Tasks.custom(BulkSchedule.TASK)
                .onFailure(retries(runner))
                .execute((instance, context) -> then(runner.run(Place.parse(instance.getId()))));
    }

    private static FailureHandler<Void> retries(BulkRunner runner) {
        return FailureHandler.<Void>maxRetries(MOST_RETRIES)
                .withBackoff(FIRST_RETRY, SLOWER)
                .then((failed, task) -> {
                    runner.giveUp(Place.parse(failed.getExecution().getId()));
                    task.remove();
                });
    }

    private static CompletionHandler<Void> then(Optional<Instant> next) {
        return next.<CompletionHandler<Void>>map(at -> (done, task) -> task.reschedule(done, at))
                .orElseGet(CompletionHandler.OnCompleteRemove::new);
    }
}
