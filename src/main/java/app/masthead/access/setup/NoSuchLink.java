package app.masthead.access.setup;

import app.masthead.platform.web.NotFound;

/** A set-up link that does not work: unknown, revoked, over, or somebody else's. Nobody learns which. */
final class NoSuchLink extends NotFound {

    private static final long serialVersionUID = 1L;

    NoSuchLink() {
        super("setup.error.no-such-link");
    }
}
