package app.masthead.notifications.webhooks;

import app.masthead.audit.AuditedChange;
import app.masthead.audit.Change;
import app.masthead.buyers.NoSuchBuyer;
import app.masthead.notifications.NotificationAction;
import app.masthead.notifications.NotificationRows;
import app.masthead.notifications.WebhookSecrets;
import app.masthead.platform.secrets.Secret;
import app.masthead.platform.storage.Stamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The webhooks of the current tenant's buyers, one each. Of an address the audit log tells what stands before its query;
 * a secret is told to the person who has it made, and to nobody after that.
 */
@Service
@Transactional
public class Webhooks {

    private final WebhookRows rows;
    private final NotificationRows notifications;
    private final WebhookSecrets secrets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Webhooks(
            WebhookRows rows,
            NotificationRows notifications,
            WebhookSecrets secrets,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.notifications = notifications;
        this.secrets = secrets;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A buyer with its webhook.
     *
     * @throws NoSuchBuyer when the tenant has none of that id
     */
    @Transactional(readOnly = true)
    public HeldWebhook find(String buyer) {
        return rows.find(buyer).orElseThrow(NoSuchBuyer::new);
    }

    /** The webhook, to change it. */
    @Transactional(readOnly = true)
    Webhook get(String buyer) {
        return Optional.ofNullable(find(buyer).webhook()).orElseThrow(NoSuchWebhook::new);
    }

    /** The secret of a webhook as it is stored. */
    @Transactional(readOnly = true)
    String sealed(String buyer) {
        return rows.sealed(buyer).orElseThrow(NoSuchWebhook::new);
    }

    /**
     * Gives a buyer a webhook, with a secret that we make.
     *
     * @throws StaleWebhook when it has one by now
     * @throws ArchivedHolder when the buyer is archived
     */
    Secret add(String buyer, String url) {
        var holder = find(buyer).buyer();
        if (holder.archived()) throw new ArchivedHolder();
        var secret = secrets.next();
        if (!rows.add(buyer, url, secrets.seal(buyer, secret), stamp())) throw new StaleWebhook();
        publish(
                NotificationAction.WEBHOOK_ADDED,
                holder,
                new Change("address", null, get(buyer).address()));
        return secret;
    }

    /** Changes where a buyer is told; what waits goes to the new address. The secret stays. */
    void move(String buyer, String url, long version) {
        var before = seen(buyer, version);
        if (before.url().equals(url)) return;
        require(rows.move(before, url, stamp()));
        var after = get(buyer).address();
        publish(NotificationAction.WEBHOOK_CHANGED, before.buyer(), new Change("address", before.address(), after));
    }

    /** Makes a new secret, with which everything is signed from now on. */
    Secret replaceSecret(String buyer, long version) {
        var before = seen(buyer, version);
        var secret = secrets.next();
        require(rows.replaceSecret(before, secrets.seal(buyer, secret), stamp()));
        publish(NotificationAction.SECRET_REPLACED, before.buyer(), Change.secret("secret"));
        return secret;
    }

    /** Pauses a webhook, so that everything waits, or goes on with it. */
    void activate(String buyer, boolean active, long version) {
        var before = seen(buyer, version);
        if (before.active() == active) return;
        require(rows.activate(before, active, stamp()));
        var action = active ? NotificationAction.WEBHOOK_RESUMED : NotificationAction.WEBHOOK_PAUSED;
        publish(action, before.buyer(), new Change("active", before.active(), active));
    }

    /**
     * Removes a webhook, and takes back what waits.
     *
     * @return how many notifications that were
     */
    int remove(String buyer, long version) {
        var before = seen(buyer, version);
        require(rows.remove(before));
        var withdrawn = notifications.withdrawAllOf(buyer);
        publish(NotificationAction.WEBHOOK_REMOVED, before.buyer(), new Change("address", before.address(), null));
        return withdrawn;
    }

    /** Puts on record that somebody has tried whether anybody is there. */
    void tested(Webhook webhook, String outcome) {
        publish(NotificationAction.WEBHOOK_TESTED, webhook.buyer(), new Change("outcome", null, outcome));
    }

    private Webhook seen(String buyer, long version) {
        var webhook = get(buyer);
        require(webhook.version() == version);
        return webhook;
    }

    private static void require(boolean stillSo) {
        if (!stillSo) throw new StaleWebhook();
    }

    private Stamp stamp() {
        return Stamp.now(clock);
    }

    private void publish(NotificationAction action, Holder buyer, Change change) {
        events.publishEvent(new AuditedChange(action, buyer.subject(), List.of(change)));
    }
}
