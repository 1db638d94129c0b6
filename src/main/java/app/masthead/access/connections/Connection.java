package app.masthead.access.connections;

import app.masthead.audit.Subject;

/**
 * A way to sign in to the current tenant.
 *
 * @param label what people read on the button by which they sign in
 * @param version of the configuration in use, raised whenever another one is applied
 */
public record Connection(String id, ConnectionKind kind, String label, ConnectionStatus status, int version) {

    /** As the audit log calls it. */
    public Subject subject() {
        return new Subject("connection", id, label);
    }
}
