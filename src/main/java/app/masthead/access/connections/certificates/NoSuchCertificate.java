package app.masthead.access.connections.certificates;

import app.masthead.platform.web.NotFound;

/** A certificate that the connection does not have, or does not trust any more. */
public class NoSuchCertificate extends NotFound {

    private static final long serialVersionUID = 1L;

    NoSuchCertificate() {
        super("connections.error.no-such-certificate");
    }
}
