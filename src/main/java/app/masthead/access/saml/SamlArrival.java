package app.masthead.access.saml;

import app.masthead.access.SignInPaths;
import app.masthead.access.signin.SignInFailure;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends a browser that brought a response on to where its session can be seen. The post came from another site, so the
 * session's cookie is not with it; with the next request it is.
 */
@Component
class SamlArrival implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private final SamlSignIns signIns;
    private final BrowserCookie cookie;
    private final SignInFailure failure;
    private final JsonMapper json;

    SamlArrival(SamlSignIns signIns, BrowserCookie cookie, SignInFailure failure, JsonMapper json) {
        this.signIns = signIns;
        this.cookie = cookie;
        this.failure = failure;
        this.json = json;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        var proven = (ProvenResponse) authentication;
        sendOn(proven.begun(), proven.outcome(), request, response);
    }

    private void sendOn(SamlSignIn begun, Outcome outcome, HttpServletRequest request, HttpServletResponse response) {
        signIns.keep(begun, json.writeValueAsString(outcome));
        var relayState = UnsolicitedSignIns.handles(request)
                .map(handles -> handOut(handles, response))
                .orElseGet(() -> request.getParameter("RelayState"));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                HttpHeaders.LOCATION,
                SignInPaths.SAML + begun.connection() + SignInPaths.SAML_DONE + "?state="
                        + URLEncoder.encode(relayState, StandardCharsets.UTF_8));
    }

    private String handOut(UnsolicitedSignIns.Handles handles, HttpServletResponse response) {
        cookie.give(handles.browser(), response, SamlSignIns.PATIENCE);
        return handles.relayState();
    }

    /** Whoever was in when it was begun is told where that can be seen: as the person who is in, and on that record. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception) {
        var refused = (SamlRefused) exception;
        SamlSignIn.of(request)
                .filter(SamlSignIn::needsNewProof)
                .ifPresentOrElse(
                        begun -> sendOn(begun, Outcome.of(begun, refused.refusal()), request, response),
                        () -> failure.turnAway(request, response, refused.refused()));
    }
}
