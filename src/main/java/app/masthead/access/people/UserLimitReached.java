package app.masthead.access.people;

import app.masthead.platform.web.Conflict;

/** The tenant has as many people as it may have. */
public class UserLimitReached extends Conflict {

    private static final long serialVersionUID = 1L;

    UserLimitReached(int most) {
        super("people.error.limit", most);
    }
}
