package app.masthead.catalog.exchange;

import app.masthead.platform.web.Outdated;

/** Between looking at what an import would do and wanting it, somebody has changed one of its products. */
class ImportChanged extends Outdated {

    private static final long serialVersionUID = 1L;

    ImportChanged() {
        super("catalog.import.changed");
    }
}
