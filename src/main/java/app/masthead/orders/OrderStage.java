package app.masthead.orders;

import static app.masthead.orders.OrderStatus.ACTIVE;
import static app.masthead.orders.OrderStatus.CANCELED;
import static app.masthead.orders.OrderStatus.COMPLETED;
import static app.masthead.orders.OrderStatus.DRAFT;
import static app.masthead.orders.OrderStatus.FAILED;
import static app.masthead.orders.OrderStatus.PAUSED;
import static app.masthead.orders.OrderStatus.PENDING_ACTIVATION;
import static app.masthead.orders.OrderStatus.PENDING_APPROVAL;
import static app.masthead.orders.OrderStatus.PENDING_CREATIVES;
import static app.masthead.orders.OrderStatus.PENDING_START;
import static app.masthead.orders.OrderStatus.REJECTED;

import java.util.List;
import java.util.Locale;

/** What an order waits for, as people sort their work by it. */
enum OrderStage {
    NEEDS_APPROVAL(PENDING_APPROVAL),
    NEEDS_CREATIVES(PENDING_CREATIVES),
    SCHEDULED(PENDING_ACTIVATION, PENDING_START),
    LIVE(ACTIVE),
    HELD(PAUSED),
    BROKEN(FAILED),
    OVER(COMPLETED, REJECTED, CANCELED),
    UNFINISHED(DRAFT);

    private final List<OrderStatus> statuses;

    OrderStage(OrderStatus... statuses) {
        this.statuses = List.of(statuses);
    }

    List<OrderStatus> statuses() {
        return statuses;
    }

    /** As it stands in addresses and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
