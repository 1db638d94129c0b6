package app.masthead.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Exchanges the provider's token for our own short memory of who signed in, and goes where the person was going. */
@Component
public class SignInSuccess implements AuthenticationSuccessHandler {

    private final SessionStart sessions;

    SignInSuccess(SessionStart sessions) {
        this.sessions = sessions;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (!(authentication.getPrincipal() instanceof AdmittedPrincipal user)) {
            throw new IllegalStateException("Nobody was admitted");
        }
        sessions.begin(user.admission(), request, response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", ReturnPath.of(request));
    }
}
