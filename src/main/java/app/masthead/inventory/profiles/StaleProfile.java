package app.masthead.inventory.profiles;

import app.masthead.platform.web.Outdated;

/** Somebody else has changed the profile since it was looked at. */
class StaleProfile extends Outdated {

    private static final long serialVersionUID = 1L;

    StaleProfile() {
        super("inventory.profile.stale");
    }
}
