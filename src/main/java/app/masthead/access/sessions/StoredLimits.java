package app.masthead.access.sessions;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long sessions last in a tenant, as its admins decided.
 *
 * @param note why they last longer than {@link #LONG_IDLE} or {@link #LONG_ABSOLUTE}; null where they do not
 * @param version 0 where nobody has decided anything yet
 */
record StoredLimits(SessionLimits limits, @Nullable String note, long version) {

    /** What is longer needs a reason (NIST SP 800-63B, reauthentication at AAL2). */
    static final Duration LONG_IDLE = Duration.ofMinutes(30);

    static final Duration LONG_ABSOLUTE = Duration.ofHours(12);

    static boolean needNote(SessionLimits limits) {
        return limits.idle().compareTo(LONG_IDLE) > 0 || limits.absolute().compareTo(LONG_ABSOLUTE) > 0;
    }

    /** As the audit log compares them. */
    Map<String, Object> snapshot() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("idle_minutes", limits.idle().toMinutes());
        fields.put("absolute_minutes", limits.absolute().toMinutes());
        fields.put("reauth_minutes", limits.proof().toMinutes());
        if (note != null) {
            fields.put("note", note);
        }
        return fields;
    }
}
