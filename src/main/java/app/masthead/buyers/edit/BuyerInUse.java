package app.masthead.buyers.edit;

import app.masthead.platform.web.Conflict;

/** Something is kept of the buyer, so that it cannot be deleted. */
class BuyerInUse extends Conflict {

    private static final long serialVersionUID = 1L;

    BuyerInUse() {
        super("buyers.used");
    }
}
