package app.masthead.creatives.ai;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to the log of calls in the background. */
@Configuration(proxyBeanMethods = false)
class AiConfiguration {

    @Bean
    RecurringTask<Void> aiCallCleanupTask(AiCallLog log) {
        return Tasks.recurring("creatives.ai-calls.cleanup", FixedDelay.of(Duration.ofHours(6)))
                .execute((instance, context) -> log.forget());
    }
}
