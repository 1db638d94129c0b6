package app.masthead.agents;

import app.masthead.platform.web.NotFound;

/** There is no agent of that id in this tenant. */
public class NoSuchAgent extends NotFound {

    private static final long serialVersionUID = 1L;

    public NoSuchAgent() {
        super("agents.error.none");
    }
}
