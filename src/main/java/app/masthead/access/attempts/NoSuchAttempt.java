package app.masthead.access.attempts;

import app.masthead.platform.web.NotFound;

/** A sign-in that is not on record here. */
class NoSuchAttempt extends NotFound {

    private static final long serialVersionUID = 1L;

    NoSuchAttempt() {
        super("access.attempts.gone");
    }
}
