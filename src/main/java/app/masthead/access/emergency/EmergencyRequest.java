package app.masthead.access.emergency;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody was sent here by a tenant's host to prove who they are. Kept in the session at the installation's host.
 *
 * @param browser by what the tenant's host recognises the browser
 */
record EmergencyRequest(String tenant, String browser, Instant at) implements Serializable {

    private static final Duration LIFE = Duration.ofMinutes(10);

    boolean isFresh(Instant now) {
        return at.plus(LIFE).isAfter(now);
    }
}
