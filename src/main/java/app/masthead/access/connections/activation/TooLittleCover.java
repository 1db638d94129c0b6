package app.masthead.access.connections.activation;

import app.masthead.platform.web.Conflict;

/** Single sign-on is enforced, and too few tried ways in for emergencies would be left. */
public class TooLittleCover extends Conflict {

    private static final long serialVersionUID = 1L;

    TooLittleCover() {
        super("connections.error.cover");
    }
}
