package app.masthead.tenants;

import app.masthead.platform.web.Outdated;

/** Somebody else has changed the settings since they were looked at. */
public class StaleSettings extends Outdated {

    private static final long serialVersionUID = 1L;

    StaleSettings() {
        super("tenants.settings.stale");
    }
}
