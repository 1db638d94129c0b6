package app.masthead.catalog.exchange;

import app.masthead.platform.web.Invalid;

/** A file of which nothing can be read. */
final class UnreadableFile extends Invalid {

    private static final long serialVersionUID = 1L;

    UnreadableFile(String rule, Object... arguments) {
        super("catalog.import." + rule, arguments);
    }
}
