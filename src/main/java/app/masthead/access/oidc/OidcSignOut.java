package app.masthead.access.oidc;

import app.masthead.access.Person;
import app.masthead.access.SignInPaths;
import app.masthead.access.Way;
import app.masthead.access.connections.OidcConnection;
import app.masthead.access.connections.UnusableConnection;
import app.masthead.access.signin.ProviderSignOut;
import app.masthead.access.signin.SignInRealms;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Takes whoever came in by OpenID Connect to the provider's sign-out (RP-Initiated Logout 1.0, section 2). No token is
 * kept here, so none is sent along; the provider may ask whether the person means it.
 */
@Component
class OidcSignOut implements ProviderSignOut {

    private final SignInRealms realms;
    private final OidcDiscovery discovery;

    OidcSignOut(SignInRealms realms, OidcDiscovery discovery) {
        this.realms = realms;
        this.discovery = discovery;
    }

    @Override
    public Optional<Departure> departure(Person person, HttpServletRequest request) {
        return Optional.of(person.arrival())
                .filter(arrival -> arrival.way() == Way.OIDC)
                .flatMap(arrival -> realms.current().connection(arrival.connection()))
                .flatMap(this::address)
                .map(address -> new Departure(SignInPaths.ONWARD, OnwardController.ATTRIBUTE, address.toString()));
    }

    private Optional<URI> address(OidcConnection connection) {
        try {
            var registration = discovery.registration(connection);
            return endpoint(registration).map(end -> UriComponentsBuilder.fromUriString(end)
                    .queryParam("client_id", connection.clientId())
                    .queryParam("post_logout_redirect_uri", signInPage(connection))
                    .encode()
                    .build()
                    .toUri());
        } catch (UnusableConnection silent) {
            return Optional.empty();
        }
    }

    private static Optional<String> endpoint(ClientRegistration registration) {
        var metadata = registration.getProviderDetails().getConfigurationMetadata();
        return metadata.get("end_session_endpoint") instanceof String end
                        && (end.startsWith("https://") || end.startsWith("http://"))
                ? Optional.of(end)
                : Optional.empty();
    }

    private static String signInPage(OidcConnection connection) {
        return URI.create(connection.redirectUri()).resolve(SignInPaths.PAGE).toString();
    }
}
