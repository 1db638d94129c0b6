package app.masthead.agents.strategies;

import app.masthead.platform.web.NotFound;

/** There is no strategy of that id in this tenant. */
class NoSuchStrategy extends NotFound {

    private static final long serialVersionUID = 1L;

    NoSuchStrategy() {
        super("strategies.error.none");
    }
}
