package app.masthead.catalog;

import java.util.regex.Pattern;

/** What may stand in a text that people type and others read. */
final class Text {

    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cntrl}\\p{Cs}\\u0080-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]");

    private Text() {}

    /** One line without characters that do not print or turn the text around them. */
    static boolean isLine(String text) {
        return !UNPRINTABLE.matcher(text).find();
    }

    /** The same, over several lines. */
    static boolean isBlock(String text) {
        return isLine(text.replaceAll("[\\r\\n\\t]", " "));
    }
}
