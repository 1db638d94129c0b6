package app.masthead.creatives;

import app.masthead.platform.web.Outdated;

/** The creative is no longer as the reviewer saw it: somebody decided, or the buyer changed it. */
public class StaleReview extends Outdated {

    private static final long serialVersionUID = 1L;

    public StaleReview() {
        super("creatives.stale");
    }
}
