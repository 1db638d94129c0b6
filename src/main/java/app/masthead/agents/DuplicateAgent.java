package app.masthead.agents;

import app.masthead.platform.web.Conflict;

/** The tenant has an agent of that id already. */
public class DuplicateAgent extends Conflict {

    private static final long serialVersionUID = 1L;

    DuplicateAgent() {
        super("agents.id.taken");
    }
}
