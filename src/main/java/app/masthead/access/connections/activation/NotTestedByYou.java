package app.masthead.access.connections.activation;

import app.masthead.platform.web.Conflict;

/** Somebody else came in by the draft as it is now, but not the person who wants to put it to use. */
public class NotTestedByYou extends Conflict {

    private static final long serialVersionUID = 1L;

    NotTestedByYou() {
        super("connections.error.not-tested-by-you");
    }
}
