package app.masthead.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;

/**
 * When a page that wants a recent proof was last opened in time in this session: its form may be sent a while longer
 * than such pages open.
 */
final class OpenedPage {

    static final Duration GRACE = Duration.ofMinutes(15);

    private static final String ATTRIBUTE = "page-opened-in-time";

    /** Not every page that is opened is worth writing the session for. */
    private static final Duration EXACTNESS = Duration.ofMinutes(1);

    private OpenedPage() {}

    static void remember(HttpServletRequest request, Instant now) {
        var session = request.getSession(false);
        if (session != null && !last(request).plus(EXACTNESS).isAfter(now)) {
            session.setAttribute(ATTRIBUTE, now.toEpochMilli());
        }
    }

    static boolean letsFormsBeSent(HttpServletRequest request, Instant now) {
        return last(request).plus(GRACE).isAfter(now);
    }

    private static Instant last(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof Long at
                ? Instant.ofEpochMilli(at)
                : Instant.EPOCH;
    }
}
