package app.masthead.platform.storage;

import java.util.Locale;

/** Texts as patterns for {@code like}: every character stands for itself. */
public final class Like {

    private Like() {}

    /** What a person searches for, in lower case. */
    public static String containing(String text) {
        return "%" + literal(text.toLowerCase(Locale.ROOT)) + "%";
    }

    public static String beginning(String text) {
        return literal(text) + "%";
    }

    private static String literal(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
