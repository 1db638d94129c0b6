package app.masthead.access.oidc;

import app.masthead.access.PersonAuthentication;
import app.masthead.access.SignInPaths;
import app.masthead.access.connections.UnusableConnection;
import app.masthead.access.signin.Again;
import app.masthead.access.signin.ReturnPath;
import app.masthead.access.signin.SignInProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;
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
    private final OidcFailure failure;
    private final Clock clock;
    private final DefaultOAuth2AuthorizationRequestResolver resolver;

    SignInRequests(ClientRegistrationRepository registrations, OidcFailure failure, Clock clock) {
        this.registrations = registrations;
        this.failure = failure;
        this.clock = clock;
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
            failure.notBegun(request, connection, OidcReason.of(unusable));
            request.setAttribute(SignInProblem.ATTRIBUTE, SignInProblem.PROVIDER);
            return null;
        }
    }

    private @Nullable OAuth2AuthorizationRequest begin(HttpServletRequest request, ClientRegistration registration) {
        var begun = resolver.resolve(request, registration.getRegistrationId());
        if (begun == null) {
            return null;
        }
        var asked = ConnectionTerms.of(registration).askedIn(begun);
        var remembered = ReturnPath.remember(request, ConnectionVersion.remember(registration, asked));
        return request.getParameter(Again.PARAMETER) == null ? remembered : again(remembered);
    }

    /** The provider is to ask the person, and to say when it did (OpenID Connect Core 1.0, section 3.1.2.1). */
    private OAuth2AuthorizationRequest again(OAuth2AuthorizationRequest begun) {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication signedIn)) {
            return begun;
        }
        var mark = new Again(signedIn.getPrincipal().arrival().id(), clock.instant());
        return OAuth2AuthorizationRequest.from(begun)
                .additionalParameters(all -> {
                    all.put("prompt", "login");
                    all.put("max_age", "0");
                })
                .attributes(all -> all.put(Again.ATTRIBUTE, mark))
                .build();
    }
}
