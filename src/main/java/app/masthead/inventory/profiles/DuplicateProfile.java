package app.masthead.inventory.profiles;

import app.masthead.platform.web.Conflict;

/** The id is another profile's already. */
class DuplicateProfile extends Conflict {

    private static final long serialVersionUID = 1L;

    DuplicateProfile() {
        super("inventory.profile.taken");
    }
}
