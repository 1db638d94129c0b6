package app.masthead.access.oidc;

import app.masthead.access.connections.OidcConnection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * The version of a connection's configuration. A sign-in ends under the one it began under, or not at all: the code of
 * an earlier provider is never shown to a later one.
 */
final class ConnectionVersion {

    private static final String NAME = "masthead.connection-version";

    private ConnectionVersion() {}

    /** What a provider says of itself, together with the version and the terms of the connection for which it was asked. */
    static Map<String, Object> in(Map<String, Object> document, OidcConnection connection) {
        var all = new HashMap<String, Object>(document);
        all.put(NAME, connection.version());
        ConnectionTerms.put(connection, all);
        return all;
    }

    static OAuth2AuthorizationRequest remember(ClientRegistration registration, OAuth2AuthorizationRequest begun) {
        return OAuth2AuthorizationRequest.from(begun)
                .attributes(all -> all.put(NAME, of(registration)))
                .build();
    }

    /** Whether nothing was changed since the sign-in was begun. */
    static boolean isStill(ClientRegistration registration, OAuth2AuthorizationRequest begun) {
        @Nullable Object then = begun.getAttribute(NAME);
        return of(registration).equals(then);
    }

    private static Object of(ClientRegistration registration) {
        return registration.getProviderDetails().getConfigurationMetadata().getOrDefault(NAME, 0);
    }
}
