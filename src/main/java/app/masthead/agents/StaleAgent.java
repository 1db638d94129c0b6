package app.masthead.agents;

import app.masthead.platform.web.Outdated;

/** Somebody else has changed the agent in the meantime. */
public class StaleAgent extends Outdated {

    private static final long serialVersionUID = 1L;

    StaleAgent() {
        super("agents.error.stale");
    }
}
