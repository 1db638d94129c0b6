package app.masthead.access.connections;

import app.masthead.platform.web.Conflict;

/** Something is missing from the draft that a sign-in needs. */
public class IncompleteDraft extends Conflict {

    private static final long serialVersionUID = 1L;

    IncompleteDraft() {
        super("connections.error.incomplete");
    }
}
