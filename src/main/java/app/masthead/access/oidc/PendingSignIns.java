package app.masthead.access.oidc;

import app.masthead.access.sessions.SessionLimits;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;

/**
 * Remembers the sign-ins that a browser has begun, bound to its session by their state (RFC 6749, section 10.12).
 *
 * <p>Up to five at once, so that two tabs do not cancel each other; each for ten minutes and for one answer.
 */
@Component
public class PendingSignIns implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    /** How long an answer may take. */
    static final Duration PATIENCE = SessionLimits.SIGNING_IN;

    private static final String ATTRIBUTE = "masthead.pending-sign-ins";
    private static final int MOST = 5;

    private final Clock clock;

    PendingSignIns(Clock clock) {
        this.clock = clock;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        var begun = begun(request);
        return begun == null || begun.isOver(clock.instant()) ? null : begun.request();
    }

    /** Whether the answer belongs to a sign-in of this browser that was begun too long ago. */
    boolean isOver(HttpServletRequest request) {
        var begun = begun(request);
        return begun != null && begun.isOver(clock.instant());
    }

    private static @Nullable Begun begun(HttpServletRequest request) {
        return pending(request).get(String.valueOf(request.getParameter(OAuth2ParameterNames.STATE)));
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest authorization,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (authorization != null) {
            remember(authorization, request);
        }
    }

    void remember(OAuth2AuthorizationRequest authorization, HttpServletRequest request) {
        var pending = pending(request);
        pending.values().removeIf(begun -> begun.isOver(clock.instant()));
        while (pending.size() >= MOST) {
            pending.remove(pending.keySet().iterator().next());
        }
        pending.put(String.valueOf(authorization.getState()), new Begun(authorization, clock.instant()));
        request.getSession().setAttribute(ATTRIBUTE, pending);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var found = loadAuthorizationRequest(request);
        if (found != null) {
            var pending = pending(request);
            pending.remove(String.valueOf(found.getState()));
            request.getSession().setAttribute(ATTRIBUTE, pending);
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Begun> pending(HttpServletRequest request) {
        var session = request.getSession(false);
        var stored = session == null ? null : session.getAttribute(ATTRIBUTE);
        return stored instanceof LinkedHashMap<?, ?> map
                ? new LinkedHashMap<>((Map<String, Begun>) map)
                : new LinkedHashMap<>();
    }

    private record Begun(OAuth2AuthorizationRequest request, Instant at) implements Serializable {

        boolean isOver(Instant now) {
            return at.plus(PATIENCE).isBefore(now);
        }
    }
}
