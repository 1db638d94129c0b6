package app.masthead.access.connections;

import app.masthead.platform.web.NotFound;

/** A test that this tenant has not made, or that was forgotten long ago. */
public class NoSuchTest extends NotFound {

    private static final long serialVersionUID = 1L;

    NoSuchTest() {
        super("connections.error.no-such-test");
    }
}
