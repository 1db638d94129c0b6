package app.masthead.access.oidc;

import app.masthead.access.SignInPaths;
import app.masthead.access.connections.UnusableConnection;
import app.masthead.access.signin.ReturnPath;
import app.masthead.access.signin.SignInFailure;
import app.masthead.access.signin.SignInProblem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an answer that was meant for another connection (RFC 9207, RFC 9700 section 4.4): the connection in the
 * path, the one the sign-in began at and the issuer in the answer have to be the same, and unchanged.
 */
public class CallbackGuard extends OncePerRequestFilter {

    private static final List<String> ONCE =
            List.of(OAuth2ParameterNames.STATE, OAuth2ParameterNames.CODE, OAuth2ParameterNames.ERROR, "iss");

    private final PendingSignIns pending;
    private final ClientRegistrationRepository registrations;
    private final SignInFailure failure;

    public CallbackGuard(PendingSignIns pending, ClientRegistrationRepository registrations, SignInFailure failure) {
        this.pending = pending;
        this.registrations = registrations;
        this.failure = failure;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(SignInPaths.CALLBACK);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var begun = pending.loadAuthorizationRequest(request);
        if (begun == null) {
            failure.turnAway(request, response, SignInProblem.EXPIRED, "no sign-in of this browser has this state");
            return;
        }
        ReturnPath.takeUp(request, begun);
        var problem = problem(request, begun);
        if (problem.isPresent()) {
            pending.removeAuthorizationRequest(request, response);
            failure.turnAway(
                    request, response, problem.get(), "the answer is for another connection, or none to be used");
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<SignInProblem> problem(HttpServletRequest request, OAuth2AuthorizationRequest begun) {
        try {
            return belongsTogether(request, begun) ? Optional.empty() : Optional.of(SignInProblem.REFUSED);
        } catch (UnusableConnection unusable) {
            return Optional.of(SignInProblem.PROVIDER);
        }
    }

    private boolean belongsTogether(HttpServletRequest request, OAuth2AuthorizationRequest begun) {
        var connection = request.getRequestURI().substring(SignInPaths.CALLBACK.length());
        var registration = connection.equals(begun.getAttribute(OAuth2ParameterNames.REGISTRATION_ID))
                ? registrations.findByRegistrationId(connection)
                : null;
        return registration != null
                && ConnectionVersion.isStill(registration, begun)
                && eachAtMostOnce(request)
                && isFromIssuer(request, registration);
    }

    private static boolean eachAtMostOnce(HttpServletRequest request) {
        return ONCE.stream().noneMatch(name -> isRepeated(request.getParameterValues(name)));
    }

    private static boolean isRepeated(String @Nullable [] values) {
        return values != null && values.length > 1;
    }

    private static boolean isFromIssuer(HttpServletRequest request, ClientRegistration registration) {
        var provider = registration.getProviderDetails();
        var claimed = request.getParameter("iss");
        if (claimed == null) {
            var metadata = provider.getConfigurationMetadata();
            return !Boolean.TRUE.equals(metadata.get("authorization_response_iss_parameter_supported"));
        }
        return claimed.equals(provider.getIssuerUri());
    }
}
