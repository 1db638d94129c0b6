package app.masthead.access.people.provisioning;

import app.masthead.platform.web.Outdated;

/** Somebody else has changed it since it was looked at. */
class StaleProvisioning extends Outdated {

    private static final long serialVersionUID = 1L;

    StaleProvisioning() {
        super("provisioning.error.stale");
    }
}
