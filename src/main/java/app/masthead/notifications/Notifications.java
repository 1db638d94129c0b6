package app.masthead.notifications;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where others are told of decisions. What is told goes out after the transaction that caused it has been committed, not
 * at all when it is rolled back, and under one id however often it is sent.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Notifications {

    private final NotificationRows rows;
    private final NotificationSchedule schedule;
    private final JsonMapper json;

    Notifications(NotificationRows rows, NotificationSchedule schedule, JsonMapper json) {
        this.rows = rows;
        this.schedule = schedule;
        this.json = json;
    }

    /**
     * Tells the buyer of a decision, if it has a webhook; of the same decision once, however often this is called.
     *
     * @throws IllegalStateException when no tenant is bound
     */
    public void tell(Notice notice) {
        var key = NotificationKey.next();
        var payload = json.writeValueAsString(StatusChanged.of(key.id(), notice));
        if (rows.add(key, notice, payload)) {
            schedule.add(key, notice.due());
        }
    }

    /**
     * Takes back what was to be told of a decision.
     *
     * @return whether it was: nothing of it has left the house, and nothing will. Otherwise there was nothing to tell, or
     *     it may have been heard, so that what follows has to be told
     */
    public boolean withdraw(UUID cause) {
        return rows.withdraw(cause);
    }
}
