package app.masthead.access.installation;

import app.masthead.platform.web.NotFound;

/** The link was never made, was used, or is too old. Which of these is nobody's business. */
final class LinkGone extends NotFound {

    private static final long serialVersionUID = 1L;

    LinkGone() {
        super("installation.set-up.gone");
    }
}
