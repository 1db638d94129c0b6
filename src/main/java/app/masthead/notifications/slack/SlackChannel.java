package app.masthead.notifications.slack;

import app.masthead.audit.AuditedChange;
import app.masthead.audit.Change;
import app.masthead.audit.Subject;
import app.masthead.notifications.NotificationAction;
import app.masthead.notifications.SlackAddress;
import app.masthead.notifications.SlackRows;
import app.masthead.notifications.SlackSecrets;
import app.masthead.notifications.slack.SlackSettings.Wishes;
import app.masthead.platform.storage.Stamp;
import app.masthead.platform.tenancy.CurrentTenant;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Slack as the current tenant wants it. Every change is on record; the address goes in and never comes out again. */
@Service
@Transactional
class SlackChannel {

    private final SlackChannelRows rows;
    private final SlackRows outbox;
    private final SlackSecrets secrets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SlackChannel(
            SlackChannelRows rows,
            SlackRows outbox,
            SlackSecrets secrets,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.secrets = secrets;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    SlackSettings current() {
        return rows.read();
    }

    /** The address as it is stored; empty where there is none. */
    @Transactional(readOnly = true)
    Optional<String> sealed() {
        return rows.sealed();
    }

    /**
     * Sets Slack up, or changes it. What waits is taken back where it is switched off.
     *
     * @param address null keeps what is stored; the first one cannot be null
     * @throws StaleSlack when somebody else was faster
     */
    void change(Wishes wishes, @Nullable SlackAddress address, long version) {
        var before = rows.read();
        var changes = changes(before, wishes, address != null);
        if (changes.isEmpty() && before.version() == version) return;
        var sealed = address == null ? null : secrets.seal(address);
        var stamp = Stamp.now(clock);
        var stillSo = version == 0 && sealed != null
                ? rows.add(wishes, sealed, stamp)
                : rows.change(wishes, sealed, version, stamp);
        if (!stillSo) throw new StaleSlack();
        if (!wishes.active()) outbox.withdrawAll("switched-off");
        publish(NotificationAction.SLACK_CHANGED, before, changes);
    }

    /**
     * Forgets the address, and takes back what waits.
     *
     * @return how many messages that were
     * @throws StaleSlack when somebody else was faster
     */
    int remove(long version) {
        var before = rows.read();
        if (!rows.remove(version)) throw new StaleSlack();
        publish(NotificationAction.SLACK_REMOVED, before, List.of(Change.secret("address")));
        return outbox.withdrawAll("removed");
    }

    /** Puts on record that somebody has tried whether Slack takes a message. */
    void tested(String outcome) {
        publish(NotificationAction.SLACK_TESTED, rows.read(), List.of(new Change("outcome", null, outcome)));
    }

    /** Puts on record that somebody has a message sent again. */
    void sentAgain(String message) {
        publish(NotificationAction.SLACK_SENT_AGAIN, rows.read(), List.of(new Change("notification", null, message)));
    }

    private static List<Change> changes(SlackSettings before, Wishes wishes, boolean address) {
        var was = before.known() ? before.wishes() : null;
        var changes = new ArrayList<Change>();
        if (address) changes.add(Change.secret("address"));
        add(changes, "active", was == null ? null : was.active(), wishes.active());
        add(changes, "creatives_waiting", was == null ? null : was.waiting(), wishes.waiting());
        add(changes, "creatives_decided", was == null ? null : was.decided(), wishes.decided());
        return changes;
    }

    private static void add(List<Change> changes, String field, @Nullable Boolean before, boolean after) {
        if (before == null || before != after) changes.add(new Change(field, before, after));
    }

    private void publish(NotificationAction action, SlackSettings whose, List<Change> changes) {
        var subject = new Subject("tenant", CurrentTenant.require().value(), whose.tenantName());
        events.publishEvent(new AuditedChange(action, subject, changes));
    }
}
