package app.masthead.access;

import app.masthead.platform.web.NotFound;

/** A way to sign in that this tenant does not have. */
class NoSuchConnection extends NotFound {

    private static final long serialVersionUID = 1L;

    NoSuchConnection() {
        super("access.error.no-such-connection");
    }
}
