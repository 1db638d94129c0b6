package app.masthead.access.connections;

import app.masthead.platform.web.Conflict;

/** Two buttons that say the same are one too many. */
public class TakenLabel extends Conflict {

    private static final long serialVersionUID = 1L;

    TakenLabel() {
        super("connections.error.label.taken");
    }
}
