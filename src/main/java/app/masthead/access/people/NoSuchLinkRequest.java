package app.masthead.access.people;

import app.masthead.platform.web.NotFound;

/** Nothing of that id waits for an answer about the person. */
class NoSuchLinkRequest extends NotFound {

    private static final long serialVersionUID = 1L;

    NoSuchLinkRequest() {
        super("people.error.no-link-request");
    }
}
