package app.masthead.access.entry;

import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.InstallationScope;
import app.masthead.platform.tenancy.TenantId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the end of stays on record whose time is over, every minute on one of the nodes. */
@Configuration(proxyBeanMethods = false)
class StaysOver {

    @Bean
    RecurringTask<Void> staysOverTask(Entries entries) {
        return Tasks.recurring("entry.stays-over", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> end(entries));
    }

    static void end(Entries entries) {
        InstallationScope.run(() -> entries.over()
                .forEach(
                        it -> CurrentTenant.run(new TenantId(it.tenant()), () -> entries.end(it.id(), EntryEnd.OVER))));
    }
}
