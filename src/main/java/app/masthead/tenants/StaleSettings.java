package app.masthead.tenants;

import app.masthead.platform.web.Conflict;

/** Somebody else has changed the settings since they were looked at. */
class StaleSettings extends Conflict {

    private static final long serialVersionUID = 1L;

    StaleSettings() {
        super("tenants.settings.stale");
    }
}
