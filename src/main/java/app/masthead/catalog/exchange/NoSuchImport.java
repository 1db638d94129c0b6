package app.masthead.catalog.exchange;

import app.masthead.platform.web.NotFound;

/** An import that there never was, or that is forgotten. */
class NoSuchImport extends NotFound {

    private static final long serialVersionUID = 1L;

    NoSuchImport() {
        super("catalog.import.gone");
    }
}
