package app.masthead.inventory.limits;

import app.masthead.platform.web.Outdated;

/** Somebody else has changed the limit since it was looked at. */
class StaleLimit extends Outdated {

    private static final long serialVersionUID = 1L;

    StaleLimit() {
        super("inventory.limit.stale");
    }
}
