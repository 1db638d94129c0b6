package app.masthead.platform.mail;

import app.masthead.platform.storage.InstallationSettings;
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
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.StringUtils;

/** What happens to mails in the background: with a mail server they are delivered, and in the end all are forgotten. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    @Conditional(WithServer.class)
    SmtpServer smtpServer(MailSettings settings, InstallationSettings installation) {
        return new SmtpServer(settings, installation.url().getHost(), SmtpServer.Timeouts.USUAL);
    }

    @Bean
    @Conditional(WithServer.class)
    CustomTask<Void> mailDeliveryTask(
            StoredMails mails, SmtpServer server, TransactionOperations transaction, Clock clock) {
        return deliveryTask(new MailDelivery(mails, server, transaction, clock));
    }

    static CustomTask<Void> deliveryTask(MailDelivery delivery) {
        return Tasks.custom(MailSchedule.TASK)
                .execute((instance, context) -> then(delivery.deliver(MailKey.parse(instance.getId()))));
    }

    private static CompletionHandler<Void> then(Optional<Instant> next) {
        return next.<CompletionHandler<Void>>map(at -> (done, task) -> task.reschedule(done, at))
                .orElseGet(CompletionHandler.OnCompleteRemove::new);
    }

    @Bean
    RecurringTask<Void> mailCleanupTask(StoredMails mails, TransactionOperations transaction) {
        return Tasks.recurring("mail.cleanup", FixedDelay.of(Duration.ofHours(6)))
                .execute((instance, context) -> transaction.executeWithoutResult(status -> mails.forget()));
    }

    /** An empty setting is none at all. */
    static class WithServer implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return StringUtils.hasText(context.getEnvironment().getProperty("masthead.mail.host"));
        }
    }
}
