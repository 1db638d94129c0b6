package app.masthead.access.connections;

import app.masthead.platform.web.Conflict;

/** A guest removes only what was made by the same link. */
public class OthersConnection extends Conflict {

    private static final long serialVersionUID = 1L;

    OthersConnection() {
        super("connections.error.others");
    }
}
