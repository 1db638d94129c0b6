package app.masthead.creatives;

import app.masthead.platform.web.NotFound;

/** There is no creative of that name, or not for this tenant. */
class NoSuchCreative extends NotFound {

    private static final long serialVersionUID = 1L;

    NoSuchCreative() {
        super("creatives.missing");
    }
}
