package app.masthead.access.people.provisioning;

import app.masthead.platform.web.NotFound;

/** The tenant has no such connection. */
class NoSuchProvider extends NotFound {

    private static final long serialVersionUID = 1L;

    NoSuchProvider() {
        super("access.error.no-such-connection");
    }
}
