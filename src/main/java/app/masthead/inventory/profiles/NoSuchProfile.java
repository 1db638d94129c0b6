package app.masthead.inventory.profiles;

import app.masthead.platform.web.NotFound;

/** There is no profile of that id in this tenant. */
class NoSuchProfile extends NotFound {

    private static final long serialVersionUID = 1L;

    NoSuchProfile() {
        super("inventory.profile.none");
    }
}
