package app.masthead.platform.storage;

import java.util.Locale;

/** What a person searches for as a pattern for {@code like}: every character stands for itself, in lower case. */
public final class Like {

    private Like() {}

    public static String containing(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
