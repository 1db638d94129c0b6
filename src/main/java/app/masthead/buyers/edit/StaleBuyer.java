package app.masthead.buyers.edit;

import app.masthead.platform.web.Outdated;

/** Somebody else has changed the buyer since it was looked at. */
class StaleBuyer extends Outdated {

    private static final long serialVersionUID = 1L;

    StaleBuyer() {
        super("buyers.stale");
    }
}
