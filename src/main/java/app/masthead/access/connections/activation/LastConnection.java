package app.masthead.access.connections.activation;

import app.masthead.platform.web.Conflict;

/** Nobody could sign in any more while single sign-on is enforced. */
public class LastConnection extends Conflict {

    private static final long serialVersionUID = 1L;

    LastConnection(String label) {
        super("connections.error.last-connection", label);
    }
}
