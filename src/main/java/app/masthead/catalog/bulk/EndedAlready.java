package app.masthead.catalog.bulk;

import app.masthead.platform.web.Conflict;

/** Work that is not running cannot be cancelled. */
class EndedAlready extends Conflict {

    private static final long serialVersionUID = 1L;

    EndedAlready() {
        super("bulk.ended-already");
    }
}
