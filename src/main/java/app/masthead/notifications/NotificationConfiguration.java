package app.masthead.notifications;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** What happens to notifications in the background. */
@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {

    @Bean
    CustomTask<Void> notificationDeliveryTask(
            ShipmentRows rows,
            SlackTogether together,
            WebhookCalls webhooks,
            SlackCalls slack,
            TransactionOperations transaction,
            Clock clock) {
        return deliveryTask(new Deliveries(rows, together, webhooks, slack, transaction, clock));
    }

    static CustomTask<Void> deliveryTask(Deliveries deliveries) {
        return Tasks.custom(NotificationSchedule.TASK)
                .execute((instance, context) -> then(deliveries.deliver(NotificationKey.parse(instance.getId()))));
    }

    private static CompletionHandler<Void> then(Optional<Instant> next) {
        return next.<CompletionHandler<Void>>map(at -> (done, task) -> task.reschedule(done, at))
                .orElseGet(CompletionHandler.OnCompleteRemove::new);
    }

    @Bean
    RecurringTask<Void> notificationCareTask(LeftNotifications left) {
        return Tasks.recurring("notifications.care", FixedDelay.of(Duration.ofSeconds(30)))
                .execute((instance, context) -> left.takeUp());
    }

    @Bean
    RecurringTask<Void> notificationCleanupTask(LeftNotifications left) {
        return Tasks.recurring("notifications.cleanup", FixedDelay.of(Duration.ofHours(6)))
                .execute((instance, context) -> left.forget());
    }
}
