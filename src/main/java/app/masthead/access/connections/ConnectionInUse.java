package app.masthead.access.connections;

import app.masthead.platform.web.Conflict;

/** People have signed in by the connection: it can be switched off, but not removed. */
public class ConnectionInUse extends Conflict {

    private static final long serialVersionUID = 1L;

    ConnectionInUse(String label) {
        super("connections.error.in-use", label);
    }
}
