package app.masthead.creatives.library;

import java.util.Locale;

/** How the library lays out what it has. A browser remembers what was chosen last in it. */
enum Layout {
    GRID,
    TABLE;

    static final String PARAMETER = "view";

    /** As it stands in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
