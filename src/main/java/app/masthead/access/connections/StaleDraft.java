package app.masthead.access.connections;

import app.masthead.platform.web.Outdated;

/** Somebody else has changed the draft since it was looked at. */
public class StaleDraft extends Outdated {

    private static final long serialVersionUID = 1L;

    public StaleDraft() {
        super("connections.error.stale");
    }
}
