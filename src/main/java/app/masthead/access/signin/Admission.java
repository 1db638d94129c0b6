package app.masthead.access.signin;

import app.masthead.access.Person;
import app.masthead.access.PortalUser;
import app.masthead.access.attempts.Evidence;

/**
 * Somebody who was let in: who that is today, and what the session is to remember.
 *
 * @param evidence what was received, for the list of sign-in attempts
 */
public record Admission(PortalUser user, Person person, Evidence evidence) {

    public Admission(PortalUser user, Person person) {
        this(user, person, Evidence.none());
    }

    /** The same on the strength of what was received. */
    Admission on(Evidence received) {
        return new Admission(user, person, received);
    }

    /** The same with another memory of how and when. */
    Admission as(Person other) {
        return new Admission(user, other, evidence);
    }
}
