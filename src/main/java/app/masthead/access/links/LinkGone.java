package app.masthead.access.links;

import app.masthead.platform.web.NotFound;

/** A link that is not, or not any more, good for anything; which of the reasons it is, nobody is told. */
class LinkGone extends NotFound {

    private static final long serialVersionUID = 1L;

    LinkGone() {
        this("people.link.gone");
    }

    private LinkGone(String messageKey) {
        super(messageKey);
    }

    /** Of a link that is good in one browser alone: the same words for every reason. */
    static LinkGone ofBrowser() {
        return new LinkGone("people.link.gone.browser");
    }
}
