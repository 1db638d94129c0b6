package app.masthead.access.sessions;

import java.time.Duration;

/**
 * How long somebody stays signed in (NIST SP 800-63B, section 4).
 *
 * @param idle ends a session that is not used for so long
 * @param absolute ends every session so long after sign-in
 */
public record SessionLimits(Duration idle, Duration absolute) {

    /** How long somebody who is not in yet may take to sign in. */
    public static final Duration SIGNING_IN = Duration.ofMinutes(10);
}
