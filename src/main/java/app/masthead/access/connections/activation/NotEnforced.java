package app.masthead.access.connections.activation;

import app.masthead.platform.web.Conflict;

/** Single sign-on is not enforced. */
public class NotEnforced extends Conflict {

    private static final long serialVersionUID = 1L;

    NotEnforced() {
        super("connections.error.not-enforced");
    }
}
