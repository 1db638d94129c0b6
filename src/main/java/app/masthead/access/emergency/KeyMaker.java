package app.masthead.access.emergency;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** An admin of a tenant who came to the installation's host to make a passkey, as its session remembers that. */
record KeyMaker(String tenant, UUID person, Instant at) implements Serializable {

    private static final Duration LIFE = Duration.ofMinutes(10);

    boolean isFresh(Instant now) {
        return at.plus(LIFE).isAfter(now);
    }
}
