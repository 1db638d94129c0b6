package app.masthead.notifications;

import java.util.Collection;
import java.util.List;
import java.util.Set;
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
     * Tells buyers of decisions, those that have a webhook; of the same decision once, however often this is called.
     *
     * @throws IllegalStateException when no tenant is bound
     */
    public void tell(List<Notice> notices) {
        schedule.addAll(rows.add(notices.stream().map(this::ready).toList()));
    }

    private Ready ready(Notice notice) {
        var key = NotificationKey.next();
        return new Ready(key, notice, json.writeValueAsString(StatusChanged.of(key.id(), notice)));
    }

    /**
     * Takes back what was to be told of decisions.
     *
     * @return those of which it was: nothing of them has left the house, and nothing will. Of the others there was nothing
     *     to tell, or it may have been heard, so that what follows has to be told
     */
    public Set<UUID> withdraw(Collection<UUID> causes) {
        return causes.isEmpty() ? Set.of() : rows.withdraw(causes);
    }
}
