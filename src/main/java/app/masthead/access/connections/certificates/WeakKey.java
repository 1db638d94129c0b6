package app.masthead.access.connections.certificates;

import app.masthead.platform.web.Conflict;

/** A certificate with a key so short that signatures by it are refused. */
public class WeakKey extends Conflict {

    private static final long serialVersionUID = 1L;

    WeakKey() {
        super("connections.certificate.weak");
    }
}
