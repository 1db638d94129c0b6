package app.masthead.catalog.bulk;

import app.masthead.platform.web.Conflict;

/** What was never confirmed cannot be stopped. */
class NotStarted extends Conflict {

    private static final long serialVersionUID = 1L;

    NotStarted() {
        super("bulk.not-started");
    }
}
