package app.masthead.creatives;

import app.masthead.platform.web.NotFound;

/** There is no creative of that name, or not for this tenant. */
public class NoSuchCreative extends NotFound {

    private static final long serialVersionUID = 1L;

    public NoSuchCreative() {
        super("creatives.missing");
    }
}
