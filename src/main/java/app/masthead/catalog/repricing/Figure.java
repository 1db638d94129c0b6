package app.masthead.catalog.repricing;

import java.util.Locale;

/** Which of the figures of a price a change is about. */
enum Figure {
    /** What is paid at a fixed price. */
    RATE,
    /** The least that is taken in an auction. */
    FLOOR,
    /** The hints for bidders, which go along in the same proportion or by the same amount. */
    GUIDANCE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
