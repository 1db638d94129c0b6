package app.masthead.platform.mail;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Has a mail delivered in the background, as soon as the current transaction is committed. */
@Component
class MailSchedule {

    /** The task names its mail, and so whose it is, by its instance; it carries no other data. */
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("mail.delivery");

    /** Asked for late: the scheduler is made after all tasks, and what tasks do may well send mail. */
    private final ObjectProvider<Scheduler> scheduler;

    private final Clock clock;

    MailSchedule(ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    void add(MailKey key) {
        scheduler.getObject().scheduleIfNotExists(TASK.instance(key.text()).build(), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.getObject().triggerCheckForDueExecutions();
            }
        });
    }
}
