package app.masthead.access.signin;

import app.masthead.access.Arrival;
import app.masthead.access.PortalUser;
import app.masthead.access.sessions.SessionLimits;
import java.time.Instant;

/** Who the person behind a session is today, and how long sessions last where it belongs. */
public record Present(PortalUser user, SessionLimits limits) {

    /** Whether the session has not lasted as long as it may. */
    boolean lasts(Arrival arrival, Instant now) {
        return arrival.signedInAt().plus(limits.absolute()).isAfter(now)
                && (arrival.notAfter() == null || arrival.notAfter().isAfter(now));
    }
}
