package app.masthead.access.connections.metadata;

import app.masthead.platform.web.Conflict;

/** What was to be decided about has changed or is gone since it was looked at. */
public class ChangedMetadata extends Conflict {

    private static final long serialVersionUID = 1L;

    ChangedMetadata() {
        super("connections.error.metadata-changed");
    }
}
