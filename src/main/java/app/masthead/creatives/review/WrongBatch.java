package app.masthead.creatives.review;

import app.masthead.platform.web.Conflict;

/** A choice of creatives that cannot be decided together: it is empty, too large, or says not how. */
class WrongBatch extends Conflict {

    private static final long serialVersionUID = 1L;

    private WrongBatch(String key) {
        super(key, Batch.MOST);
    }

    static WrongBatch empty() {
        return new WrongBatch("creatives.batch.empty");
    }

    static WrongBatch undecided() {
        return new WrongBatch("creatives.batch.undecided");
    }

    static WrongBatch large() {
        return new WrongBatch("creatives.batch.large");
    }
}
