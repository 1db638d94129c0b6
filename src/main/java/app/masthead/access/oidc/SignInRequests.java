package app.masthead.access.oidc;

import app.masthead.access.SignInPaths;
import app.masthead.access.connections.UnusableConnection;
import app.masthead.access.signin.ReturnPath;
import app.masthead.access.signin.SignInProblem;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/**
 * Begins a sign-in at a connection of the request's realm. An unknown connection is nothing at all, so that guessing
 * shows nothing and fills no log.
 */
@Component
public class SignInRequests implements OAuth2AuthorizationRequestResolver {

    private static final Logger LOG = LoggerFactory.getLogger(SignInRequests.class);

    private final ClientRegistrationRepository registrations;
    private final DefaultOAuth2AuthorizationRequestResolver resolver;

    SignInRequests(ClientRegistrationRepository registrations) {
        this.registrations = registrations;
        this.resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations, SignInPaths.START);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        var prefix = SignInPaths.START + "/";
        var path = request.getRequestURI();
        return path.startsWith(prefix) ? resolve(request, path.substring(prefix.length())) : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String connection) {
        try {
            var registration = registrations.findByRegistrationId(connection);
            return registration == null ? null : begin(request, registration);
        } catch (UnusableConnection unusable) {
            LOG.warn("Sign-in cannot begin: {}", unusable.getMessage());
            request.setAttribute(SignInProblem.ATTRIBUTE, SignInProblem.PROVIDER);
            return null;
        }
    }

    private @Nullable OAuth2AuthorizationRequest begin(HttpServletRequest request, ClientRegistration registration) {
        var begun = resolver.resolve(request, registration.getRegistrationId());
        return begun == null ? null : ReturnPath.remember(request, ConnectionVersion.remember(registration, begun));
    }
}
