package app.masthead.access.connections;

import app.masthead.platform.web.Conflict;

/** A tenant has as many ways to sign in as it may have. */
public class TooManyConnections extends Conflict {

    private static final long serialVersionUID = 1L;

    TooManyConnections(int most) {
        super("connections.error.too-many", most);
    }
}
