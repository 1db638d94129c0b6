package app.masthead.access;

import app.masthead.platform.http.GuardedHttp;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * Reads what an identity provider says of itself (OpenID Connect Discovery 1.0, section 4) through the guarded client
 * and makes a client registration of it.
 */
@Component
class OidcDiscovery {

    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final ParameterizedTypeReference<Map<String, Object>> DOCUMENT =
            new ParameterizedTypeReference<>() {};

    private final RestClient http;
    private final Cache<Known, ClientRegistration> registrations =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(10_000).build();

    OidcDiscovery(GuardedHttp http) {
        this.http = http.client().build();
    }

    /**
     * The registration for a connection, from memory while it is fresh.
     *
     * @throws UnusableConnection when the provider does not answer, or answers for another issuer
     */
    ClientRegistration registration(OidcConnection connection) {
        return Objects.requireNonNull(registrations.get(Known.of(connection), key -> discover(connection)));
    }

    private ClientRegistration discover(OidcConnection connection) {
        var document = fetch(connection.issuer());
        if (!connection.issuer().equals(document.get("issuer"))) {
            throw new UnusableConnection(connection.id(), "the discovery document names another issuer");
        }
        return ClientRegistrations.fromOidcConfiguration(document)
                .registrationId(connection.id())
                .clientId(connection.clientId())
                .clientSecret(connection.secret().reveal())
                .clientName(connection.label())
                .redirectUri(connection.redirectUri())
                .scope("openid", "email", "profile")
                .userInfoUri(null)
                .build();
    }

    private Map<String, Object> fetch(String issuer) {
        var address = issuer.replaceAll("/+$", "") + "/.well-known/openid-configuration";
        try {
            var document = http.get().uri(address).retrieve().body(DOCUMENT);
            return document == null ? Map.of() : document;
        } catch (RuntimeException failure) {
            throw new UnusableConnection(issuer, "its discovery document cannot be read", failure);
        }
    }

    /** What tells connections apart: the callback address holds the host and the id. */
    private record Known(String callback, int version, String issuer, String client) {

        static Known of(OidcConnection it) {
            return new Known(it.redirectUri(), it.version(), it.issuer(), it.clientId());
        }
    }
}
