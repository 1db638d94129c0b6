package app.masthead.access.oidc;

import app.masthead.access.SignInPaths;
import app.masthead.access.connections.TestTicket;
import app.masthead.access.connections.UnusableConnection;
import app.masthead.access.signin.Again;
import app.masthead.access.signin.ReturnPath;
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
 * path, the one the sign-in began at and the issuer in the answer have to be the same, and unchanged. The answer to a
 * test of a connection goes to the page of the test and never further on the way in.
 */
public class CallbackGuard extends OncePerRequestFilter {

    private static final List<String> ONCE =
            List.of(OAuth2ParameterNames.STATE, OAuth2ParameterNames.CODE, OAuth2ParameterNames.ERROR, "iss");

    private final PendingSignIns pending;
    private final ClientRegistrationRepository registrations;
    private final OidcFailure failure;

    public CallbackGuard(PendingSignIns pending, ClientRegistrationRepository registrations, OidcFailure failure) {
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
            var late = pending.isOver(request);
            failure.turnAway(request, response, late ? OidcReason.TOOK_TOO_LONG : OidcReason.UNKNOWN_STATE);
            return;
        }
        if (begun.getAttribute(OidcTestAnswer.TICKET) instanceof TestTicket ticket) {
            pending.removeAuthorizationRequest(request, response);
            OidcTestAnswer.keep(request, begun);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", OidcTestAnswer.page(ticket));
            return;
        }
        ReturnPath.takeUp(request, begun);
        Again.takeUp(request, begun.getAttribute(Again.ATTRIBUTE));
        var reason = reasonAgainst(request, begun);
        if (reason.isPresent()) {
            pending.removeAuthorizationRequest(request, response);
            failure.turnAway(request, response, reason.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<OidcReason> reasonAgainst(HttpServletRequest request, OAuth2AuthorizationRequest begun) {
        var connection = request.getRequestURI().substring(SignInPaths.CALLBACK.length());
        if (!connection.equals(begun.getAttribute(OAuth2ParameterNames.REGISTRATION_ID))) {
            return Optional.of(OidcReason.OTHER_CONNECTION);
        }
        try {
            var registration = registrations.findByRegistrationId(connection);
            return registration == null
                    ? Optional.of(OidcReason.CONNECTION_GONE)
                    : reasonAgainst(request, begun, registration);
        } catch (UnusableConnection unusable) {
            return Optional.of(OidcReason.of(unusable));
        }
    }

    private static Optional<OidcReason> reasonAgainst(
            HttpServletRequest request, OAuth2AuthorizationRequest begun, ClientRegistration registration) {
        if (!ConnectionVersion.isStill(registration, begun)) {
            return Optional.of(OidcReason.CONNECTION_CHANGED);
        }
        if (ONCE.stream().anyMatch(name -> isRepeated(request.getParameterValues(name)))) {
            return Optional.of(OidcReason.REPEATED_PARAMETER);
        }
        return reasonAgainstIssuer(request, registration);
    }

    private static boolean isRepeated(String @Nullable [] values) {
        return values != null && values.length > 1;
    }

    private static Optional<OidcReason> reasonAgainstIssuer(
            HttpServletRequest request, ClientRegistration registration) {
        var provider = registration.getProviderDetails();
        var claimed = request.getParameter("iss");
        if (claimed == null) {
            var promised = provider.getConfigurationMetadata().get("authorization_response_iss_parameter_supported");
            return Boolean.TRUE.equals(promised) ? Optional.of(OidcReason.NO_ISSUER_IN_ANSWER) : Optional.empty();
        }
        return claimed.equals(provider.getIssuerUri())
                ? Optional.empty()
                : Optional.of(OidcReason.OTHER_ISSUER_IN_ANSWER);
    }
}
