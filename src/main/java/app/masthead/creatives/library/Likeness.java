package app.masthead.creatives.library;

import java.util.Locale;

/** In what two creatives are alike; the first that holds counts. */
enum Likeness {
    CONTENT,
    FILE,
    PICTURE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
