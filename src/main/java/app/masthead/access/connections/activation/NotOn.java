package app.masthead.access.connections.activation;

import app.masthead.platform.web.Conflict;

/** The connection is not on. */
public class NotOn extends Conflict {

    private static final long serialVersionUID = 1L;

    NotOn(String label) {
        super("connections.error.not-on", label);
    }
}
