package app.masthead.access.connections;

import app.masthead.platform.web.Conflict;

/** The identity cannot become that of the person who asks for it. */
public class NotYours extends Conflict {

    private static final long serialVersionUID = 1L;

    public NotYours() {
        super("connections.error.not-yours");
    }
}
