package app.masthead.access.signin;

import app.masthead.access.Person;
import app.masthead.access.PortalUser;
import app.masthead.access.attempts.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was let in: who that is today, and what the session is to remember.
 *
 * @param evidence what was received, for the list of sign-in attempts
 * @param providerSession the session at the identity provider; null where there is none that could be ended
 */
public record Admission(
        PortalUser user,
        Person person,
        Evidence evidence,
        @Nullable ProviderSession providerSession) {

    public Admission(PortalUser user, Person person) {
        this(user, person, Evidence.none(), null);
    }

    /** The same on the strength of what was received. */
    Admission on(Evidence received) {
        return new Admission(user, person, received, providerSession);
    }

    /** The same with another memory of how and when. */
    Admission as(Person other) {
        return new Admission(user, other, evidence, providerSession);
    }

    /** The same beside a session at the identity provider. */
    Admission beside(@Nullable ProviderSession other) {
        return new Admission(user, person, evidence, other);
    }
}
