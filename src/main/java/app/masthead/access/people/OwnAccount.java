package app.masthead.access.people;

import app.masthead.platform.web.Conflict;

/** Nobody does this to their own account: another admin has to. */
public class OwnAccount extends Conflict {

    private static final long serialVersionUID = 1L;

    OwnAccount() {
        super("people.error.own");
    }
}
