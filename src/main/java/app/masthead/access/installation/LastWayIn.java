package app.masthead.access.installation;

import app.masthead.platform.web.Conflict;

/** Without this passkey its holder could not sign in any more. */
final class LastWayIn extends Conflict {

    private static final long serialVersionUID = 1L;

    LastWayIn() {
        super("installation.passkey.last");
    }
}
