package e2e.support;

import java.util.Locale;

/** What the person's system prefers. */
public enum Theme {
    LIGHT,
    DARK;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
