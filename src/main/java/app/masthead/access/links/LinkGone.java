package app.masthead.access.links;

import app.masthead.platform.web.NotFound;

/** A link that is not, or not any more, good for anything; which of the reasons it is, nobody is told. */
class LinkGone extends NotFound {

    private static final long serialVersionUID = 1L;

    LinkGone() {
        super("people.link.gone");
    }
}
