package app.masthead.tenants;

import app.masthead.platform.web.Conflict;

/** A tenant that cannot be suspended or restored, because somebody already did. */
class NotInThatState extends Conflict {

    private static final long serialVersionUID = 1L;

    NotInThatState(String name, String status) {
        super("tenants.error.already." + status, name);
    }
}
