package app.masthead.access.oidc;

import app.masthead.access.connections.ConnectionConfig;
import app.masthead.access.connections.ConnectionKind;
import app.masthead.access.connections.OidcConnection;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * What a connection demands of an ID token besides what the protocol does, carried along with its registration.
 *
 * @param directory the Microsoft Entra tenant that the person must belong to; null for other kinds
 * @param domains the Google Workspace domains of which the account must be one; empty for any account
 * @param groups the claim that names the person's groups; null for none
 * @param context the authentication context that is demanded; null for any
 * @param maximumAgeMinutes how long ago the person may have authenticated; null for any time
 */
record ConnectionTerms(
        ConnectionKind kind,
        @Nullable String directory,
        List<String> domains,
        @Nullable String groups,
        @Nullable String context,
        @Nullable Integer maximumAgeMinutes)
        implements Serializable {

    private static final String NAME = "masthead.connection-terms";
    private static final ConnectionTerms NONE =
            new ConnectionTerms(ConnectionKind.OIDC, null, List.of(), null, null, null);

    static void put(OidcConnection connection, Map<String, Object> metadata) {
        metadata.put(NAME, of(connection.kind(), connection.config()));
    }

    static ConnectionTerms of(ClientRegistration registration) {
        return registration.getProviderDetails().getConfigurationMetadata().get(NAME) instanceof ConnectionTerms it
                ? it
                : NONE;
    }

    private static ConnectionTerms of(ConnectionKind kind, ConnectionConfig config) {
        return new ConnectionTerms(
                kind,
                config.directoryId(),
                config.hostedDomains(),
                config.attributes().groups(),
                config.authentication().context(),
                config.authentication().maximumAgeMinutes());
    }

    /** Asks the provider for what will be demanded (OpenID Connect Core 1.0, section 3.1.2.1). */
    OAuth2AuthorizationRequest askedIn(OAuth2AuthorizationRequest begun) {
        return OAuth2AuthorizationRequest.from(begun)
                .additionalParameters(all -> {
                    if (context != null) {
                        all.put("acr_values", context);
                    }
                    if (maximumAgeMinutes != null) {
                        all.put("max_age", String.valueOf(maximumAgeMinutes * 60));
                    }
                    if (kind == ConnectionKind.GOOGLE && domains.size() == 1) {
                        all.put("hd", domains.getFirst());
                    }
                })
                .build();
    }
}
