package app.masthead.agents;

import app.masthead.platform.web.Conflict;

/** A credential that was stored for one address would be sent to another. */
public class UnprovenAddress extends Conflict {

    private static final long serialVersionUID = 1L;

    UnprovenAddress() {
        super("agents.credential.elsewhere");
    }
}
