package app.masthead.buyers.tokens;

import app.masthead.platform.web.Conflict;

/** The buyer has as many tokens as one can have. */
class TooManyTokens extends Conflict {

    private static final long serialVersionUID = 1L;

    TooManyTokens() {
        super("buyers.token.many");
    }
}
