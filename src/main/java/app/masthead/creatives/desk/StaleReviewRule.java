package app.masthead.creatives.desk;

import app.masthead.platform.web.Outdated;

/** Somebody else has changed the rule since it was looked at. */
class StaleReviewRule extends Outdated {

    private static final long serialVersionUID = 1L;

    StaleReviewRule() {
        super("creatives.desk.stale");
    }
}
