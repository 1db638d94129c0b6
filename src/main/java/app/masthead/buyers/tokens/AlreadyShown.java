package app.masthead.buyers.tokens;

import app.masthead.platform.web.Conflict;

/** The token of this form was made and shown already. */
class AlreadyShown extends Conflict {

    private static final long serialVersionUID = 1L;

    AlreadyShown() {
        super("buyers.token.shown");
    }
}
