package app.masthead.inventory.limits;

import app.masthead.platform.web.NotFound;

/** There is no limit for that currency in this tenant. */
class NoSuchLimit extends NotFound {

    private static final long serialVersionUID = 1L;

    NoSuchLimit() {
        super("inventory.limit.none");
    }
}
