package app.masthead.buyers;

import java.util.Locale;

/** Whether a buyer may still buy. One that is archived keeps its orders and creatives, and no token of it works. */
enum BuyerStatus {
    ACTIVE("positive"),
    ARCHIVED("neutral");

    private final String tone;

    BuyerStatus(String tone) {
        this.tone = tone;
    }

    /** As it is stored and stands in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How its pill looks. */
    public String tone() {
        return tone;
    }

    static BuyerStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
