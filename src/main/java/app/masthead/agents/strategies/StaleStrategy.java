package app.masthead.agents.strategies;

import app.masthead.platform.web.Outdated;

/** Somebody else has changed the strategy in the meantime. */
class StaleStrategy extends Outdated {

    private static final long serialVersionUID = 1L;

    StaleStrategy() {
        super("strategies.error.stale");
    }
}
