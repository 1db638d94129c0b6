package app.masthead.creatives.views;

import app.masthead.platform.web.NotFound;

/** There is no view of that id for this person. */
class NoSuchView extends NotFound {

    private static final long serialVersionUID = 1L;

    NoSuchView() {
        super("creatives.views.gone");
    }
}
