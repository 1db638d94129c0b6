package app.masthead.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes notifications from the outbox to their receivers. A node that ends in the middle leaves one that another node
 * takes up again a minute later: it may arrive twice, with the same id, and it is never forgotten.
 */
class Deliveries {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
    private static final Duration BUSY = Duration.ofSeconds(5);

    /** Longer than any call, so that only what was left behind is taken up by another. */
    static final Duration IN_HAND = Duration.ofMinutes(1);

    private final ShipmentRows rows;
    private final SlackTogether together;
    private final WebhookCalls webhooks;
    private final SlackCalls slack;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final Hands hands = new Hands();

    Deliveries(
            ShipmentRows rows,
            SlackTogether together,
            WebhookCalls webhooks,
            SlackCalls slack,
            TransactionOperations transaction,
            Clock clock) {
        this.rows = rows;
        this.together = together;
        this.webhooks = webhooks;
        this.slack = slack;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Tries to deliver a notification.
     *
     * @return when to try again; empty when there is nothing to do for now
     */
    Optional<Instant> deliver(NotificationKey key) {
        if (!hands.take(key.tenant())) {
            return Optional.of(clock.instant().plus(BUSY));
        }
        try {
            return key.call(() -> attempt(key));
        } finally {
            hands.giveBack(key.tenant());
        }
    }

    /** The receiver is called between two transactions, never within one. */
    private Optional<Instant> attempt(NotificationKey key) {
        var now = clock.instant();
        var begun = Objects.requireNonNull(transaction.execute(status -> begin(key, now, now.plus(IN_HAND))));
        if (begun.isEmpty()) {
            return Objects.requireNonNull(transaction.execute(status -> rows.due(key.id(), now)));
        }
        var sent = begun.get();
        var receipt = send(sent);
        return Objects.requireNonNull(transaction.execute(status -> {
            sent.shipments().stream().skip(1).forEach(other -> record(other, receipt));
            return record(sent.first(), receipt);
        }));
    }

    private Optional<Consignment> begin(NotificationKey key, Instant now, Instant until) {
        return rows.begin(key, now, until).map(first -> together.with(first, now, until));
    }

    private Receipt send(Consignment sent) {
        return switch (sent.first().to()) {
            case Shipment.ToWebhook it -> webhooks.send(it.buyer(), it.url(), it.sealedSecret(), sent.payload());
            case Shipment.ToSlack it -> slack.send(it.sealedAddress(), sent.payload());
        };
    }

    private Optional<Instant> record(Shipment shipment, Receipt receipt) {
        var now = clock.instant();
        rows.note(shipment, receipt);
        if (receipt.delivered()) {
            rows.settle(shipment, receipt, DeliveryState.DELIVERED, now);
            return Optional.empty();
        }
        var next = receipt.lasting() ? Optional.<Instant>empty() : shipment.next(now, receipt.pause());
        next.ifPresentOrElse(
                at -> rows.postpone(shipment, receipt, at),
                () -> rows.settle(shipment, receipt, DeliveryState.FAILED, now));
        LOG.warn(
                "Notification {} was not delivered at attempt {} ({}); next: {}",
                shipment.key().id(),
                shipment.number(),
                receipt.code(),
                next.map(Instant::toString).orElse("none"));
        return next;
    }
}
