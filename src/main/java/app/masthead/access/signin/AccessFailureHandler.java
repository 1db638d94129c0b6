package app.masthead.access.signin;

import app.masthead.access.CurrentPortalUser;
import app.masthead.platform.web.Stranger;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Answers a request that may not be served: to sign-in for a page, 401 for a swap or a form, 403 for somebody who is
 * signed in but may not, or whose form does not belong to their session.
 *
 * <p>A swap is not redirected: what was typed stays on the page, which tells how to sign in again beside it, and takes
 * over the token of the new session by itself. Nor is a stream of events: whoever asks for one looks at a page already.
 */
@Component
public class AccessFailureHandler implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        turnToSignIn(request, response);
    }

    private static void turnToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isPage(request)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", signIn(request));
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
            throws IOException {
        if (exception instanceof CsrfException) {
            if (isSwap(request) || !hasSession()) response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            else Stranger.OTHER_SESSION.refuse(request, response);
        } else if (CurrentPortalUser.of(request).isPresent()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            turnToSignIn(request, response);
        }
    }

    /** Whether somebody is signed in, as far as anybody knows before their session was looked at. */
    private static boolean hasSession() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof Authentication known
                && known.isAuthenticated();
    }

    private static boolean isSwap(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    private static boolean isPage(HttpServletRequest request) {
        return !isSwap(request) && !isStream(request) && HttpMethod.GET.matches(request.getMethod());
    }

    private static boolean isStream(HttpServletRequest request) {
        return MediaType.TEXT_EVENT_STREAM_VALUE.equals(request.getHeader(HttpHeaders.ACCEPT));
    }

    private static String signIn(HttpServletRequest request) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var path = ReturnPath.safe(request.getRequestURI() + query);
        var ended = Optional.of(SignInProblem.ENDED).filter(it -> it == request.getAttribute(SignInProblem.ATTRIBUTE));
        return SignInPage.address(ended, path);
    }
}
