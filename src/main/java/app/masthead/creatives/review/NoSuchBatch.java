package app.masthead.creatives.review;

import app.masthead.platform.web.NotFound;

/** There is no decision on many creatives of that id that this person has prepared or made. */
class NoSuchBatch extends NotFound {

    private static final long serialVersionUID = 1L;

    NoSuchBatch() {
        super("creatives.batch.missing");
    }
}
