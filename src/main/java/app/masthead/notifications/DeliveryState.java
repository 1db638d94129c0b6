package app.masthead.notifications;

import java.util.Locale;

/** What has become of a notification. */
public enum DeliveryState {
    /** The receiver has not taken it yet. */
    WAITING,
    DELIVERED,
    /** It is not tried again by itself. */
    FAILED,
    /** The decision was taken back in time, or nobody is there to be told any more. */
    WITHDRAWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static DeliveryState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String tone() {
        return switch (this) {
            case WAITING -> "info";
            case DELIVERED -> "positive";
            case FAILED -> "negative";
            case WITHDRAWN -> "neutral";
        };
    }
}
