package app.masthead.access.sessions;

import app.masthead.platform.storage.InstallationSettings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/**
 * How long somebody stays signed in (NIST SP 800-63B, section 4), and how long a proof counts.
 *
 * @param idle ends a session that is not used for so long
 * @param absolute ends every session so long after sign-in
 * @param proof what is sensitive asks for a proof that is no older (OWASP ASVS 5.0, 7.5.1)
 */
public record SessionLimits(Duration idle, Duration absolute, Duration proof) {

    /** How long somebody who is not in yet may take to sign in. */
    public static final Duration SIGNING_IN = Duration.ofMinutes(10);

    /** How old a proof may be where nobody decided otherwise. */
    public static final Duration PROOF = Duration.ofMinutes(15);

    private static final Duration IDLE_IN_EMERGENCY = Duration.ofMinutes(15);
    private static final Duration EMERGENCY = Duration.ofHours(1);

    /** The columns of {@code tenant_auth_config} that hold the limits, of a row called {@code limits}. */
    public static final String COLUMNS = "limits.idle_minutes, limits.absolute_minutes, limits.reauth_minutes";

    /** What holds where a tenant has decided nothing. */
    public static SessionLimits of(InstallationSettings installation) {
        var session = installation.session();
        return new SessionLimits(session.idle(), session.absolute(), PROOF);
    }

    /**
     * The same for who came in because the provider fails: out again soon, and not asked a second time meanwhile, which
     * would cost a second code (NIST SP 800-63B, section 4.3.3).
     */
    public SessionLimits inEmergency() {
        return new SessionLimits(shorter(idle, IDLE_IN_EMERGENCY), shorter(absolute, EMERGENCY), EMERGENCY);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** The tenant's own limits; those of the installation where the tenant has decided nothing. */
    public static SessionLimits read(ResultSet row, SessionLimits otherwise) throws SQLException {
        var idle = row.getInt("idle_minutes");
        return row.wasNull()
                ? otherwise
                : new SessionLimits(
                        Duration.ofMinutes(idle),
                        Duration.ofMinutes(row.getInt("absolute_minutes")),
                        Duration.ofMinutes(row.getInt("reauth_minutes")));
    }
}
