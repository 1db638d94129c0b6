package app.masthead.buyers.edit;

import app.masthead.platform.web.Conflict;

/** The id is another buyer's already. */
class DuplicateBuyer extends Conflict {

    private static final long serialVersionUID = 1L;

    DuplicateBuyer() {
        super("buyers.taken");
    }
}
