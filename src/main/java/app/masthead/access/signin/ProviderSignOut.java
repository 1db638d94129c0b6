package app.masthead.access.signin;

import app.masthead.access.Person;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;

/** Signs people out at the identity provider as well, after they were signed out here. */
public interface ProviderSignOut {

    /** What remains to be done for a person who leaves; nothing where the provider offers no sign-out. */
    Optional<Departure> departure(Person person, HttpServletRequest request);

    /**
     * A way out by way of the provider.
     *
     * @param path the page of ours that leads there
     * @param attribute of the new session, in which that page finds the value
     */
    record Departure(String path, String attribute, Serializable value) {}
}
