package app.masthead.access.connections.certificates;

import app.masthead.platform.web.Conflict;

/** Trust was withdrawn from the certificate: it is not added like one that nobody knows. */
public class DistrustedCertificate extends Conflict {

    private static final long serialVersionUID = 1L;

    DistrustedCertificate() {
        super("connections.certificate.distrusted.known");
    }
}
