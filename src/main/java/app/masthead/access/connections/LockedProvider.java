package app.masthead.access.connections;

import app.masthead.platform.web.Conflict;

/**
 * The connection was in use, so it stays the same identity provider: whoever is known by one is not known by another
 * that merely took its place.
 */
public class LockedProvider extends Conflict {

    private static final long serialVersionUID = 1L;

    LockedProvider() {
        super("connections.error.locked");
    }
}
