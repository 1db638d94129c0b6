package app.masthead.notifications.log;

import app.masthead.audit.AuditedChange;
import app.masthead.audit.Change;
import app.masthead.buyers.BuyerPages;
import app.masthead.notifications.NotificationAction;
import app.masthead.notifications.NotificationKey;
import app.masthead.notifications.NotificationRows;
import app.masthead.notifications.NotificationSchedule;
import app.masthead.platform.tenancy.CurrentTenant;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends again what was settled: the same message under the same id, so that a receiver that has it drops it. */
@Service
@Transactional
class Replay {

    private final DeliveryReader deliveries;
    private final NotificationRows rows;
    private final NotificationSchedule schedule;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Replay(
            DeliveryReader deliveries,
            NotificationRows rows,
            NotificationSchedule schedule,
            ApplicationEventPublisher events,
            Clock clock) {
        this.deliveries = deliveries;
        this.rows = rows;
        this.schedule = schedule;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Has a delivery wait again, and be tried at once.
     *
     * @param version as it was seen
     * @throws NotRepeatable when it is no longer so, or there is nothing to repeat
     */
    void again(String buyer, UUID id, long version) {
        var delivery = deliveries.read(buyer, id);
        var now = clock.instant();
        if (!rows.again(id, version, now)) {
            throw new NotRepeatable();
        }
        schedule.add(new NotificationKey(CurrentTenant.require(), id), now);
        events.publishEvent(new AuditedChange(
                NotificationAction.SENT_AGAIN,
                BuyerPages.subject(buyer, delivery.buyerName()),
                List.of(new Change("notification", null, id.toString()))));
    }
}
