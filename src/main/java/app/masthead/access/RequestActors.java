package app.masthead.access;

import app.masthead.platform.secrets.Sha256;
import app.masthead.platform.tenancy.Actor;
import app.masthead.platform.web.ClientAddress;
import app.masthead.platform.web.RequestIdFilter;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Says in whose name a request is made, in the form that the audit log keeps. */
public final class RequestActors {

    private static final int SESSION_CHARACTERS = 16;
    private static final int LONGEST_AGENT = 500;

    private RequestActors() {}

    /** The actor for a request by somebody who is in. */
    public static Actor of(PortalUser user, HttpServletRequest request) {
        return of(user.kind(), user.id().toString(), user.signature(), request);
    }

    /** The actor for a request by someone of a known kind. */
    public static Actor of(Actor.Kind kind, String id, String name, HttpServletRequest request) {
        return new Actor(
                kind,
                id,
                name,
                session(request),
                ClientAddress.of(request),
                agent(request.getHeader("User-Agent")),
                String.valueOf(request.getAttribute(RequestIdFilter.ATTRIBUTE)));
    }

    private static @Nullable String session(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? null : Sha256.of(session.getId()).substring(0, SESSION_CHARACTERS);
    }

    private static @Nullable String agent(@Nullable String header) {
        if (header == null) {
            return null;
        }
        var clean = header.replaceAll("\\p{Cntrl}", " ");
        return clean.length() <= LONGEST_AGENT ? clean : clean.substring(0, LONGEST_AGENT);
    }
}
