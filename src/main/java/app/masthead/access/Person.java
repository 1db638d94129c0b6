package app.masthead.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Who signed in, as the session remembers it. What the person may do is not in here: it is read again on every
 * request.
 *
 * @param tenant the tenant that the session belongs to, for good
 * @param connection the connection through which the person came
 * @param signedInAt when, for the absolute limit of the session
 */
public record Person(String tenant, UUID id, String connection, Instant signedInAt) implements Serializable {

    /** The principal's name: tells all sessions of a person apart from those of everybody else. */
    public String principalName() {
        return tenant + ":" + id;
    }
}
