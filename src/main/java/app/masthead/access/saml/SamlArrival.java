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
        signIns.keep(proven.begun(), json.writeValueAsString(proven.outcome()));
        var relayState = UnsolicitedSignIns.handles(request)
                .map(handles -> handOut(handles, response))
                .orElseGet(() -> request.getParameter("RelayState"));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                HttpHeaders.LOCATION,
                SignInPaths.SAML + proven.begun().connection() + SignInPaths.SAML_DONE + "?state="
                        + URLEncoder.encode(relayState, StandardCharsets.UTF_8));
    }

    private String handOut(UnsolicitedSignIns.Handles handles, HttpServletResponse response) {
        cookie.give(handles.browser(), response, SamlSignIns.PATIENCE);
        return handles.relayState();
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception) {
        failure.turnAway(request, response, ((SamlRefused) exception).refused());
    }
}
