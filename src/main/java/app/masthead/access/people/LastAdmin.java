package app.masthead.access.people;

import app.masthead.platform.web.Conflict;

/** Without this person nobody could look after the tenant any more. */
public class LastAdmin extends Conflict {

    private static final long serialVersionUID = 1L;

    LastAdmin() {
        super("people.error.last-admin");
    }
}
