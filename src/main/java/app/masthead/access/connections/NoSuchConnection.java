package app.masthead.access.connections;

import app.masthead.platform.web.NotFound;

/** A way to sign in that this tenant does not have. */
public class NoSuchConnection extends NotFound {

    private static final long serialVersionUID = 1L;

    public NoSuchConnection() {
        super("access.error.no-such-connection");
    }
}
