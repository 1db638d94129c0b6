package app.masthead.access.emergency;

import app.masthead.platform.web.NotFound;

/** Whoever is here as a guest has no account and so no ways in of their own. */
final class NoOwnWays extends NotFound {

    private static final long serialVersionUID = 1L;

    NoOwnWays() {
        super("emergency.no-own-ways");
    }
}
