package app.masthead.access.signin;

import app.masthead.access.Arrival;
import java.util.Optional;

/**
 * One way for somebody who is in to prove again to be that person. Every protocol that can make its provider ask once
 * more has one; for the others the person signs out and comes in again.
 */
public interface Reauthentication {

    /** Where somebody who came in so begins to prove it; nothing if this way is none for that person. */
    Optional<String> begin(Arrival arrival, String returnPath);
}
