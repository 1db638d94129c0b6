package app.masthead.inventory.limits;

import app.masthead.platform.web.Conflict;

/** The currency has a limit already. */
class DuplicateLimit extends Conflict {

    private static final long serialVersionUID = 1L;

    DuplicateLimit() {
        super("inventory.limit.taken");
    }
}
