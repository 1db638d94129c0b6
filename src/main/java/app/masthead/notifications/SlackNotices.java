package app.masthead.notifications;

import app.masthead.platform.storage.InstallationSettings;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a publisher's own people are told of creatives, in Slack. It goes the way of {@link Notifications}: once for each
 * decision, after its transaction has been committed, and not at all when it is rolled back.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SlackNotices {

    private final SlackRows rows;
    private final SlackMessage message;
    private final NotificationSchedule schedule;
    private final InstallationSettings settings;

    SlackNotices(SlackRows rows, SlackMessage message, NotificationSchedule schedule, InstallationSettings settings) {
        this.rows = rows;
        this.message = message;
        this.schedule = schedule;
        this.settings = settings;
    }

    /**
     * Tells Slack of a decision, if the tenant wants that; of the same decision once, however often this is called.
     *
     * @throws IllegalStateException when no tenant is bound
     */
    public void tell(Notice notice) {
        rows.wanted(notice.subject().buyer())
                .filter(it -> it.includes(SlackEvent.of(notice)))
                .ifPresent(wanted -> add(notice, wanted));
    }

    private void add(Notice notice, SlackRows.Wanted wanted) {
        var key = NotificationKey.next();
        var payload = message.of(notice, wanted.buyerName(), settings.address(wanted.host(), ""));
        if (rows.add(key, notice, payload)) {
            schedule.add(key, notice.due());
        }
    }

    /**
     * Takes back what Slack was to be told of a decision.
     *
     * @return whether it was; otherwise there was nothing to tell, or it may have been read
     */
    public boolean withdraw(UUID cause) {
        return rows.withdraw(cause);
    }
}
