package app.masthead.buyers.tokens;

import app.masthead.platform.web.Conflict;

/** The buyer is archived, and so gets no tokens. */
class ArchivedBuyer extends Conflict {

    private static final long serialVersionUID = 1L;

    ArchivedBuyer() {
        super("buyers.token.archived");
    }
}
