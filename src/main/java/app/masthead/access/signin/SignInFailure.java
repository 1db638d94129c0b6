package app.masthead.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/**
 * Ends a failed sign-in: the reason goes into the log and the tenant's audit log, the person learns what to do next
 * and nothing that tells accounts apart.
 */
@Component
public class SignInFailure implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInFailure.class);

    /** What goes wrong at the provider, not with the person (RFC 6749, section 4.1.2.1, and our own client's code). */
    private static final Set<String> PROVIDERS =
            Set.of(OAuth2ErrorCodes.SERVER_ERROR, OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE, "invalid_token_response");

    private final SignInAudit record;

    SignInFailure(SignInAudit record) {
        this.record = record;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        turnAway(request, response, problem(exception), reason(exception));
    }

    private static SignInProblem problem(AuthenticationException exception) {
        return exception instanceof OAuth2AuthenticationException it
                        && PROVIDERS.contains(it.getError().getErrorCode())
                ? SignInProblem.PROVIDER
                : SignInProblem.REFUSED;
    }

    public void turnAway(HttpServletRequest request, HttpServletResponse response, SignInProblem problem, String reason)
            throws IOException {
        LOG.info("Sign-in refused: {}", printable(reason));
        record.refused(request, printable(reason));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", SignInPage.address(Optional.of(problem), ReturnPath.of(request)));
    }

    private static String reason(AuthenticationException exception) {
        return String.valueOf(exception.getMessage());
    }

    private static String printable(String reason) {
        var clean = reason.replaceAll("\\p{Cntrl}", " ");
        return clean.length() <= 300 ? clean : clean.substring(0, 300);
    }
}
