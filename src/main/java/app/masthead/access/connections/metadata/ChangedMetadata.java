package app.masthead.access.connections.metadata;

import app.masthead.platform.web.Outdated;

/** What was to be decided about has changed or is gone since it was looked at. */
public class ChangedMetadata extends Outdated {

    private static final long serialVersionUID = 1L;

    ChangedMetadata() {
        super("connections.error.metadata-changed");
    }
}
