package app.masthead.access.entry;

import app.masthead.platform.web.NotFound;

/** The stay is over, was used, or is somebody else's. */
final class NoSuchEntry extends NotFound {

    private static final long serialVersionUID = 1L;

    NoSuchEntry() {
        super("entry.unknown");
    }
}
