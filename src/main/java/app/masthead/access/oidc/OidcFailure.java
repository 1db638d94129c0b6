package app.masthead.access.oidc;

import app.masthead.access.SignInPaths;
import app.masthead.access.Way;
import app.masthead.access.attempts.Evidence;
import app.masthead.access.signin.Explained;
import app.masthead.access.signin.Refused;
import app.masthead.access.signin.SignInFailure;
import app.masthead.access.signin.SignInFault;
import app.masthead.access.signin.SignInProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Says in our words what went wrong between us and an OpenID Connect provider. */
@Component
public class OidcFailure implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(OidcFailure.class);

    /** The provider asked the person, or would have had to (OpenID Connect Core 1.0, section 3.1.2.6). */
    private static final Set<String> OF_THE_PERSON = Set.of(
            "access_denied",
            "login_required",
            "interaction_required",
            "consent_required",
            "account_selection_required");

    private final SignInFailure failure;

    OidcFailure(SignInFailure failure) {
        this.failure = failure;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception) {
        turnAway(request, response, refused(request, exception));
    }

    void turnAway(HttpServletRequest request, HttpServletResponse response, OidcReason reason) {
        turnAway(request, response, refused(request, reason));
    }

    private void turnAway(HttpServletRequest request, HttpServletResponse response, Refused refused) {
        failure.turnAway(request, response, refused);
    }

    /** Puts a sign-in on record that could not even begin. */
    void notBegun(HttpServletRequest request, String connection, OidcReason reason) {
        failure.record(request, Refused.of(SignInProblem.PROVIDER, reason, Way.OIDC, connection));
    }

    private static Refused refused(HttpServletRequest request, AuthenticationException exception) {
        var explained = explained(exception);
        if (explained.isPresent()) {
            var problem =
                    explained.get().reason() instanceof OidcReason reason ? reason.problem() : SignInProblem.REFUSED;
            return Refused.of(problem, explained.get().reason(), Way.OIDC, connection(request))
                    .with(explained.get().evidence());
        }
        if (exception instanceof OAuth2AuthenticationException known) {
            return reason(request, known)
                    .map(reason -> refused(request, reason).with(evidence(known.getError())))
                    .orElseGet(() -> unexplained(request, exception));
        }
        return unexplained(request, exception);
    }

    private static Optional<Explained> explained(Throwable exception) {
        return Stream.iterate(exception, it -> it != null, Throwable::getCause)
                .filter(Explained.class::isInstance)
                .map(Explained.class::cast)
                .findFirst();
    }

    private static Optional<OidcReason> reason(HttpServletRequest request, OAuth2AuthenticationException known) {
        var code = known.getError().getErrorCode();
        if (request.getParameter(OAuth2ParameterNames.ERROR) != null) {
            return Optional.of(OF_THE_PERSON.contains(code) ? OidcReason.PROVIDER_REFUSED : OidcReason.PROVIDER_ERROR);
        }
        if (known.getCause() instanceof OAuth2AuthorizationException) {
            return Optional.of(OidcReason.TOKEN_ENDPOINT);
        }
        return switch (code) {
            case "invalid_nonce" -> Optional.of(OidcReason.WRONG_NONCE);
            case "invalid_id_token" -> Optional.of(OidcReason.MALFORMED_TOKEN);
            case "authorization_request_not_found", "invalid_state_parameter" -> Optional.of(OidcReason.UNKNOWN_STATE);
            default -> Optional.empty();
        };
    }

    private static Refused refused(HttpServletRequest request, OidcReason reason) {
        return Refused.of(reason.problem(), reason, Way.OIDC, connection(request));
    }

    private static Refused unexplained(HttpServletRequest request, AuthenticationException exception) {
        LOG.warn("A sign-in failed in a way that has no name yet", exception);
        return Refused.of(SignInProblem.REFUSED, SignInFault.UNEXPLAINED, Way.OIDC, connection(request));
    }

    /** What the provider says of its own error. */
    private static Evidence evidence(OAuth2Error error) {
        return Evidence.none().with("error", error.getErrorCode()).with("error_description", error.getDescription());
    }

    private static String connection(HttpServletRequest request) {
        return request.getRequestURI().substring(SignInPaths.CALLBACK.length());
    }
}
