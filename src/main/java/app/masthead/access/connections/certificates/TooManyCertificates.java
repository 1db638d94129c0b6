package app.masthead.access.connections.certificates;

import app.masthead.platform.web.Conflict;

/** A connection trusts as many certificates as it may. */
public class TooManyCertificates extends Conflict {

    private static final long serialVersionUID = 1L;

    TooManyCertificates(int most) {
        super("connections.error.too-many-certificates", most);
    }
}
