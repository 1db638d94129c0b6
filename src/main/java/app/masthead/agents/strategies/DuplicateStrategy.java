package app.masthead.agents.strategies;

import app.masthead.platform.web.Conflict;

/** The tenant has a strategy of that id already. */
class DuplicateStrategy extends Conflict {

    private static final long serialVersionUID = 1L;

    DuplicateStrategy() {
        super("strategies.id.taken");
    }
}
