package app.masthead.access;

import java.time.Duration;

/**
 * How long somebody stays signed in (NIST SP 800-63B, section 4).
 *
 * @param idle ends a session that is not used for so long
 * @param absolute ends every session so long after sign-in
 */
record SessionLimits(Duration idle, Duration absolute) {}
