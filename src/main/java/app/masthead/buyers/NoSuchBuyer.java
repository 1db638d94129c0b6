package app.masthead.buyers;

import app.masthead.platform.web.NotFound;

/** There is no buyer of that id in this tenant. */
public class NoSuchBuyer extends NotFound {

    private static final long serialVersionUID = 1L;

    public NoSuchBuyer() {
        super("buyers.error.none");
    }
}
