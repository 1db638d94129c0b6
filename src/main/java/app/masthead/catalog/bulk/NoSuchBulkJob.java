package app.masthead.catalog.bulk;

import app.masthead.platform.web.NotFound;

/** There is no such work here; what is not confirmed is kept for a day. */
class NoSuchBulkJob extends NotFound {

    private static final long serialVersionUID = 1L;

    NoSuchBulkJob() {
        super("bulk.unknown");
    }
}
