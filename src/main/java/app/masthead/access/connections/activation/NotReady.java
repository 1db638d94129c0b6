package app.masthead.access.connections.activation;

import app.masthead.platform.web.Conflict;

/** A condition for enforcing single sign-on is not met. */
public class NotReady extends Conflict {

    private static final long serialVersionUID = 1L;

    NotReady() {
        super("connections.error.not-ready");
    }
}
