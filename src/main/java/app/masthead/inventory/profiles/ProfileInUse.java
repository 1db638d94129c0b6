package app.masthead.inventory.profiles;

import app.masthead.platform.web.Conflict;

/** Products are on the profile, so that it cannot be deleted. */
class ProfileInUse extends Conflict {

    private static final long serialVersionUID = 1L;

    ProfileInUse() {
        super("inventory.profile.used");
    }
}
