package app.masthead.access.connections.certificates;

import app.masthead.platform.web.Conflict;

/** Without this certificate nobody could come in by the connection any more. */
public class LastCertificate extends Conflict {

    private static final long serialVersionUID = 1L;

    LastCertificate() {
        super("connections.error.last-certificate");
    }
}
