package app.masthead.creatives.processing;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Has creatives processed in the background, as soon as the current transaction is committed. */
@Component
public class ProcessingSchedule {

    /** The task names what is to be done, and for whom, by its instance; it carries no other data. */
    public static final TaskDescriptor<Void> TASK = TaskDescriptor.of("creatives.processing");

    /** Asked for late: the scheduler is made after all tasks, and what tasks do may well bring creatives. */
    private final ObjectProvider<Scheduler> scheduler;

    private final ProcessingRows rows;
    private final Clock clock;

    ProcessingSchedule(ObjectProvider<Scheduler> scheduler, ProcessingRows rows, Clock clock) {
        this.scheduler = scheduler;
        this.rows = rows;
        this.clock = clock;
    }

    /** New content of one of the current tenant's creatives has to be processed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(String principal, String creative) {
        var key = ProcessingKey.next();
        rows.add(key, principal, creative);
        addTask(key);
    }

    void addTask(ProcessingKey key) {
        scheduler.getObject().scheduleIfNotExists(TASK.instance(key.text()).build(), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.getObject().triggerCheckForDueExecutions();
            }
        });
    }
}
