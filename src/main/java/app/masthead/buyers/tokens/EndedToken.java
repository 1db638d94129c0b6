package app.masthead.buyers.tokens;

import app.masthead.platform.web.Conflict;

/** The token has ended already, so that nothing can be done to it. */
class EndedToken extends Conflict {

    private static final long serialVersionUID = 1L;

    EndedToken() {
        super("buyers.token.ended");
    }
}
