package app.masthead.catalog.repricing;

import app.masthead.platform.web.NotFound;

/** There is no such change of prices here; drafts are kept for a day. */
class NoSuchPriceChange extends NotFound {

    private static final long serialVersionUID = 1L;

    NoSuchPriceChange() {
        super("repricing.unknown");
    }
}
