package app.masthead.notifications.slack;

import app.masthead.notifications.NotificationKey;
import app.masthead.notifications.NotificationRows;
import app.masthead.notifications.NotificationSchedule;
import app.masthead.platform.tenancy.CurrentTenant;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends again what Slack did not take. */
@Service
@Transactional
class SlackRepetition {

    private final SlackLog log;
    private final SlackChannel channel;
    private final NotificationRows rows;
    private final NotificationSchedule schedule;
    private final Clock clock;

    SlackRepetition(
            SlackLog log, SlackChannel channel, NotificationRows rows, NotificationSchedule schedule, Clock clock) {
        this.log = log;
        this.channel = channel;
        this.rows = rows;
        this.schedule = schedule;
        this.clock = clock;
    }

    /**
     * Has a message wait again, and be tried at once.
     *
     * @param version as it was seen
     * @throws NotRepeatable when it has not failed, is no longer as it was seen, or Slack is switched off
     */
    void again(UUID id, long version) {
        var now = clock.instant();
        var current = channel.current();
        if (!current.known() || !current.wishes().active() || !log.hasFailed(id) || !rows.again(id, version, now)) {
            throw new NotRepeatable();
        }
        schedule.add(new NotificationKey(CurrentTenant.require(), id), now);
        channel.sentAgain(id.toString());
    }
}
