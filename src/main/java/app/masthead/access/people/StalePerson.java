package app.masthead.access.people;

import app.masthead.platform.web.Outdated;

/** Somebody else has changed the person since they were looked at. */
public class StalePerson extends Outdated {

    private static final long serialVersionUID = 1L;

    StalePerson() {
        super("people.error.stale");
    }
}
