package app.masthead.access.setup;

import app.masthead.platform.web.NotFound;

/** A guide that does not exist, or not for such a connection. */
final class NoSuchGuide extends NotFound {

    private static final long serialVersionUID = 1L;

    NoSuchGuide() {
        super("setup.error.no-such-guide");
    }
}
