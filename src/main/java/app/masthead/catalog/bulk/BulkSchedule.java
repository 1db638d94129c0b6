package app.masthead.catalog.bulk;

import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Has bulk work done in the background, as soon as the current transaction is committed. */
@Component
public class BulkSchedule {

    /** The task names its work, and so whose it is, by its instance; it carries no other data. */
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("catalog.bulk");

    /** The same for files that are imported. */
    public static final TaskDescriptor<Void> IMPORT = TaskDescriptor.of("catalog.import");

    /** Asked for late: the scheduler is made after all tasks. */
    private final ObjectProvider<Scheduler> scheduler;

    private final Clock clock;

    BulkSchedule(ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    void add(TaskDescriptor<Void> task, UUID job) {
        var instance = new Place(CurrentTenant.require(), job).text();
        scheduler.getObject().scheduleIfNotExists(task.instance(instance).build(), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.getObject().triggerCheckForDueExecutions();
            }
        });
    }

    /** Which work of which tenant, as the task is named. */
    public record Place(TenantId tenant, UUID job) {

        String text() {
            return tenant.value() + "/" + job;
        }

        public static Place parse(String text) {
            var parts = text.split("/", 2);
            return new Place(new TenantId(parts[0]), UUID.fromString(parts[1]));
        }
    }
}
