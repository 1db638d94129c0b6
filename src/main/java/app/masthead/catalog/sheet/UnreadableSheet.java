package app.masthead.catalog.sheet;

import app.masthead.platform.web.Invalid;

/** A file that is no sheet of products as a whole. */
public final class UnreadableSheet extends Invalid {

    private static final long serialVersionUID = 1L;

    UnreadableSheet(String rule, Object... arguments) {
        super("catalog.import.sheet." + rule, arguments);
    }
}
