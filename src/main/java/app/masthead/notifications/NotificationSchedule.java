package app.masthead.notifications;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Has notifications delivered in the background, once the current transaction is committed. */
@Component
public class NotificationSchedule {

    /** The task names its notification, and so whose it is, by its instance; it carries no other data. */
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("notifications.delivery");

    /** Asked for late: the scheduler is made after all tasks, and what tasks do may well tell something. */
    private final ObjectProvider<Scheduler> scheduler;

    private final Clock clock;

    NotificationSchedule(ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Has it delivered at that time; what is planned already stays as it is planned. */
    public void add(NotificationKey key, Instant due) {
        scheduler.getObject().scheduleIfNotExists(TASK.instance(key.text()).build(), due);
        if (!due.isAfter(clock.instant())) {
            lookSoon();
        }
    }

    /** Has each delivered in its time; none of them is planned already. */
    void addAll(List<Ready> ready) {
        if (ready.isEmpty()) {
            return;
        }
        scheduler
                .getObject()
                .scheduleBatch(ready.stream()
                        .<SchedulableInstance<?>>map(
                                it -> TASK.instance(it.key().text())
                                        .scheduledTo(it.notice().due()))
                        .toList());
        if (ready.stream().anyMatch(it -> !it.notice().due().isAfter(clock.instant()))) {
            lookSoon();
        }
    }

    private void lookSoon() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.getObject().triggerCheckForDueExecutions();
            }
        });
    }
}
