package app.masthead.creatives;

import app.masthead.creatives.processing.LeftCreatives;
import app.masthead.creatives.processing.ProcessingKey;
import app.masthead.creatives.processing.ProcessingSchedule;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to creatives in the background. */
@Configuration(proxyBeanMethods = false)
class ProcessingConfiguration {

    /** Longer and longer apart, some 40 minutes in all: as long as a database or a store of files may need. */
    private static final int MOST_RETRIES = 8;

    private static final Duration FIRST_RETRY = Duration.ofSeconds(10);
    private static final double SLOWER = 2;

    @Bean
    CustomTask<Void> creativeProcessingTask(CreativeProcessing processing) {
        return task(processing);
    }

    static CustomTask<Void> task(CreativeProcessing processing) {
        return Tasks.custom(ProcessingSchedule.TASK)
                .onFailure(retries(processing))
                .execute((instance, context) -> then(processing.process(ProcessingKey.parse(instance.getId()))));
    }

    private static FailureHandler<Void> retries(CreativeProcessing processing) {
        return FailureHandler.<Void>maxRetries(MOST_RETRIES)
                .withBackoff(FIRST_RETRY, SLOWER)
                .then((failed, task) -> {
                    processing.giveUp(ProcessingKey.parse(failed.getExecution().getId()));
                    task.remove();
                });
    }

    private static CompletionHandler<Void> then(Optional<Instant> next) {
        return next.<CompletionHandler<Void>>map(at -> (done, task) -> task.reschedule(done, at))
                .orElseGet(CompletionHandler.OnCompleteRemove::new);
    }

    @Bean
    RecurringTask<Void> creativeCareTask(LeftCreatives left) {
        return Tasks.recurring("creatives.processing.care", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> left.takeUp());
    }

    @Bean
    RecurringTask<Void> creativeFileDriftTask(FileDrift drift) {
        return Tasks.recurring("creatives.files.again", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((instance, context) -> drift.lookAgain());
    }
}
