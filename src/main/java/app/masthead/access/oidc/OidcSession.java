package app.masthead.access.oidc;

import app.masthead.access.SignInPaths;
import app.masthead.access.signin.ProviderSession;
import java.net.URI;
import java.util.Optional;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the provider's session ends (RP-Initiated Logout 1.0, section 2), as the provider said when somebody came in, so
 * that nobody has to wait for it on the way out. No token is kept here, so none is sent along; the provider may ask
 * whether the person means it.
 *
 * @param signOut an address of the provider
 */
record OidcSession(String connection, String signOut) implements ProviderSession {

    private static final long serialVersionUID = 1L;

    /** Nothing where the provider offers no sign-out. */
    static Optional<OidcSession> at(ClientRegistration registration) {
        return endpoint(registration)
                .map(end -> new OidcSession(
                        registration.getRegistrationId(),
                        UriComponentsBuilder.fromUriString(end)
                                .queryParam("client_id", registration.getClientId())
                                .queryParam("post_logout_redirect_uri", signInPage(registration))
                                .encode()
                                .build()
                                .toUriString()));
    }

    private static Optional<String> endpoint(ClientRegistration registration) {
        var metadata = registration.getProviderDetails().getConfigurationMetadata();
        return metadata.get("end_session_endpoint") instanceof String end
                        && (end.startsWith("https://") || end.startsWith("http://"))
                ? Optional.of(end)
                : Optional.empty();
    }

    private static String signInPage(ClientRegistration registration) {
        return URI.create(String.valueOf(registration.getRedirectUri()))
                .resolve(SignInPaths.PAGE)
                .toString();
    }
}
