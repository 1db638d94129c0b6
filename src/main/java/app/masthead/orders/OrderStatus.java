package app.masthead.orders;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where an order stands: AdCP's own values, and the portal's before and beside them. */
public enum OrderStatus {
    DRAFT("neutral"),
    PENDING_APPROVAL("caution"),
    PENDING_CREATIVES("caution"),
    PENDING_ACTIVATION("info"),
    PENDING_START("info"),
    ACTIVE("positive"),
    PAUSED("neutral"),
    COMPLETED("neutral"),
    REJECTED("negative"),
    CANCELED("neutral"),
    FAILED("negative");

    private final String tone;

    OrderStatus(String tone) {
        this.tone = tone;
    }

    /** As it is stored and sent. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How its pill looks. */
    public String tone() {
        return tone;
    }

    static OrderStatus of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No order has the status " + code));
    }

    static Optional<OrderStatus> find(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
