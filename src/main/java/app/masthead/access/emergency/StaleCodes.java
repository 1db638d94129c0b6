package app.masthead.access.emergency;

import app.masthead.platform.web.Conflict;

/** The codes that were to be replaced have been replaced already: whoever loads the page again makes no others. */
class StaleCodes extends Conflict {

    private static final long serialVersionUID = 1L;

    StaleCodes() {
        super("emergency.codes.stale");
    }
}
