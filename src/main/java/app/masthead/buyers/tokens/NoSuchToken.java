package app.masthead.buyers.tokens;

import app.masthead.platform.web.NotFound;

/** The buyer has no such token. */
class NoSuchToken extends NotFound {

    private static final long serialVersionUID = 1L;

    NoSuchToken() {
        super("buyers.token.none");
    }
}
