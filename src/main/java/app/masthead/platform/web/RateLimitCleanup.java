package app.masthead.platform.web;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the table of rate limits as small as the number of those who ask, once an hour on one of the nodes. */
@Configuration(proxyBeanMethods = false)
class RateLimitCleanup {

    @Bean
    RecurringTask<Void> rateLimitCleanupTask(RateLimits limits) {
        return Tasks.recurring("rate-limits.cleanup", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> limits.forgetExpired());
    }
}
