package app.masthead.access.oidc;

import app.masthead.access.connections.OidcConnection;
import app.masthead.access.connections.UnusableConnection;
import app.masthead.access.connections.providers.OidcProviders;
import app.masthead.access.connections.providers.UnusableProvider;
import app.masthead.platform.http.OutboundFailure;
import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/**
 * Reads what an identity provider says of itself (OpenID Connect Discovery 1.0, section 4) through the guarded client
 * and makes a client registration of it.
 *
 * <p>Whoever asks while a provider is being asked waits for the same answer, and nobody waits for the provider of
 * another connection. A provider that does not answer is left alone for half a minute.
 */
@Component
class OidcDiscovery {

    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration LEFT_ALONE = Duration.ofSeconds(30);

    private final OidcProviders providers;
    private final Executor threads =
            task -> Thread.ofVirtual().name("discovery").start(task);
    private final AsyncCache<Known, Discovered> discovered = Caffeine.newBuilder()
            .expireAfter(Expiry.creating((Known key, Discovered it) -> it.kept()))
            .maximumSize(10_000)
            .buildAsync();

    OidcDiscovery(OidcProviders providers) {
        this.providers = providers;
    }

    /**
     * The registration for a connection, from memory while it is fresh.
     *
     * @throws UnusableConnection when the provider does not answer, or answers for another issuer
     */
    ClientRegistration registration(OidcConnection connection) {
        var answer = discovered.get(
                Known.of(connection),
                (key, executor) -> CompletableFuture.supplyAsync(() -> discover(connection), threads));
        return switch (answer.join()) {
            case Discovered.Usable usable -> usable.registration();
            case Discovered.Unusable unusable -> throw new UnusableConnection(connection.id(), unusable.reason());
        };
    }

    private Discovered discover(OidcConnection connection) {
        try {
            return new Discovered.Usable(fresh(connection));
        } catch (RuntimeException failure) {
            return new Discovered.Unusable("its discovery document cannot be used: " + failure.getMessage());
        }
    }

    /**
     * The registration for a connection as its provider describes itself at this moment.
     *
     * @throws UnusableProvider when it does so in a way that cannot be used
     * @throws OutboundFailure when it does not answer
     */
    ClientRegistration fresh(OidcConnection connection) {
        return registration(connection, providers.describe(connection.issuer()));
    }

    private static ClientRegistration registration(OidcConnection connection, Map<String, Object> document) {
        return ClientRegistrations.fromOidcConfiguration(document)
                .registrationId(connection.id())
                .clientId(connection.clientId())
                .clientSecret(connection.secret().reveal())
                .clientName(connection.label())
                .redirectUri(connection.redirectUri())
                .scope(scopes(connection))
                .providerConfigurationMetadata(ConnectionVersion.in(document, connection))
                .userInfoUri(null)
                .build();
    }

    /** Whatever a tenant asks for besides, it cannot leave out what makes an ID token (and with it the nonce). */
    private static List<String> scopes(OidcConnection connection) {
        return Stream.concat(Stream.of("openid", "email", "profile"), connection.config().scopes().stream())
                .distinct()
                .toList();
    }

    /** What tells connections apart: the callback address holds the host and the id. */
    private record Known(String callback, int version, String issuer, String client) {

        static Known of(OidcConnection it) {
            return new Known(it.redirectUri(), it.version(), it.issuer(), it.clientId());
        }
    }

    private sealed interface Discovered {

        Duration kept();

        record Usable(ClientRegistration registration) implements Discovered {

            @Override
            public Duration kept() {
                return FRESH;
            }
        }

        record Unusable(String reason) implements Discovered {

            @Override
            public Duration kept() {
                return LEFT_ALONE;
            }
        }
    }
}
