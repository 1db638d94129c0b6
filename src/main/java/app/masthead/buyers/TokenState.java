package app.masthead.buyers;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a token lets its buyer in, and for how long still. */
enum TokenState {
    LIVE("positive"),
    EXPIRING("caution"),
    EXPIRED("neutral"),
    REVOKED("neutral"),
    WITHHELD("neutral");

    private static final Duration SOON = Duration.ofDays(30);

    private final String tone;

    TokenState(String tone) {
        this.tone = tone;
    }

    /** The state of a token of a buyer at a moment; one that is sound but whose buyer may not buy is withheld. */
    static TokenState of(BuyerStatus buyer, @Nullable Instant revoked, @Nullable Instant expires, Instant now) {
        if (revoked != null) {
            return REVOKED;
        }
        if (expires != null && !expires.isAfter(now)) {
            return EXPIRED;
        }
        if (buyer == BuyerStatus.ARCHIVED) {
            return WITHHELD;
        }
        return expires != null && expires.isBefore(now.plus(SOON)) ? EXPIRING : LIVE;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How its pill looks. */
    public String tone() {
        return tone;
    }
}
