package app.masthead.platform.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * In whose name something is done, as the audit log records it.
 *
 * @param kind what sort of actor this is
 * @param id the identifier of the person, buyer or part of the system
 * @param name the display name at this moment
 * @param session a digest of the session, never its identifier
 * @param address the client's IP address
 * @param userAgent the client's own description of itself
 * @param requestId the identifier under which the request is logged
 */
public record Actor(
        Kind kind,
        String id,
        String name,
        @Nullable String session,
        @Nullable String address,
        @Nullable String userAgent,
        @Nullable String requestId) {

    /** The work that nobody asked for in person: jobs, migrations, rules. */
    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, "system", "Masthead", null, null, null, null);

    public enum Kind {
        PERSON,
        BUYER,
        SUPER_ADMIN,
        SYSTEM
    }
}
