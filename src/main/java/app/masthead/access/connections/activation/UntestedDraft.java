package app.masthead.access.connections.activation;

import app.masthead.platform.web.Conflict;

/** Nobody has come in by the draft as it is now. */
public class UntestedDraft extends Conflict {

    private static final long serialVersionUID = 1L;

    UntestedDraft() {
        super("connections.error.untested");
    }
}
