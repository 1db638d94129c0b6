package app.masthead.access.connections;

import app.masthead.platform.web.Conflict;

/**
 * People are known by the connection, so it goes on finding in the same place who somebody is: what stands elsewhere
 * could be somebody else's.
 */
public class LockedSubject extends Conflict {

    private static final long serialVersionUID = 1L;

    LockedSubject() {
        super("connections.subject.locked");
    }
}
