package app.masthead.creatives.insight;

import java.util.Locale;

/** Parts of a whole in percent. */
final class Rates {

    private Rates() {}

    /** With one decimal, in English: {@code 12.5%}; nothing of nothing is nothing. */
    static String percent(long part, long whole) {
        return String.format(Locale.ENGLISH, "%.1f%%", whole == 0 ? 0 : 100.0 * part / whole);
    }
}
