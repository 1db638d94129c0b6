package app.masthead.creatives.review;

import app.masthead.platform.web.Conflict;

/** A choice of creatives that cannot be decided together: it is empty, or too large. */
class WrongBatch extends Conflict {

    private static final long serialVersionUID = 1L;

    private WrongBatch(String key) {
        super(key, Batch.MOST);
    }

    static WrongBatch empty() {
        return new WrongBatch("creatives.batch.empty");
    }

    static WrongBatch large() {
        return new WrongBatch("creatives.batch.large");
    }
}
