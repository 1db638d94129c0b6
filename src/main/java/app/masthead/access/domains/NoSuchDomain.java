package app.masthead.access.domains;

import app.masthead.platform.web.NotFound;

/** The tenant does not say that such a domain is its own. */
class NoSuchDomain extends NotFound {

    private static final long serialVersionUID = 1L;

    NoSuchDomain() {
        super("domains.error.none");
    }
}
