package app.masthead.access.oidc;

import app.masthead.access.connections.UnusableConnection;
import app.masthead.platform.http.GuardedHttp;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/**
 * Verifies ID tokens (OpenID Connect Core 1.0, section 3.1.3.7) with the provider's published keys, fetched through
 * the guarded client and kept for a few minutes.
 *
 * <p>Asymmetric algorithms from a closed list alone (RFC 8725, section 3.1); key references inside the token are
 * ignored; one audience, ours.
 */
@Component
class IdTokenDecoders implements JwtDecoderFactory<ClientRegistration> {

    private static final Set<SignatureAlgorithm> ALLOWED = Set.of(
            SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256, SignatureAlgorithm.ES384);

    private final RestTemplate http;
    private final Clock clock;
    private final Cache<DecoderKey, JwtDecoder> decoders = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(10))
            .maximumSize(10_000)
            .build();

    IdTokenDecoders(GuardedHttp http, Clock clock) {
        this.http = http.template();
        this.clock = clock;
    }

    @Override
    public JwtDecoder createDecoder(ClientRegistration registration) {
        var provider = registration.getProviderDetails();
        var key = new DecoderKey(
                registration.getRegistrationId(),
                registration.getClientId(),
                String.valueOf(provider.getIssuerUri()),
                String.valueOf(provider.getJwkSetUri()));
        return Objects.requireNonNull(decoders.get(key, it -> decoder(registration)));
    }

    /** A decoder that remembers nothing: it asks for the provider's keys anew. */
    IdTokenDecoder decoder(ClientRegistration registration) {
        var provider = registration.getProviderDetails();
        if (provider.getIssuerUri() == null || provider.getJwkSetUri() == null) {
            throw new UnusableConnection(registration.getRegistrationId(), "it names no issuer or no keys");
        }
        var offered = offered(registration);
        var signatures = NimbusJwtDecoder.withJwkSetUri(provider.getJwkSetUri())
                .jwsAlgorithms(algorithms -> algorithms.addAll(offered))
                .restOperations(http)
                .build();
        signatures.setJwtValidator(token -> OAuth2TokenValidatorResult.success());
        return new IdTokenDecoder(
                provider.getIssuerUri(),
                registration.getClientId(),
                offered.stream().map(SignatureAlgorithm::getName).collect(Collectors.toSet()),
                signatures,
                clock);
    }

    private static Collection<SignatureAlgorithm> offered(ClientRegistration registration) {
        var published = registration
                .getProviderDetails()
                .getConfigurationMetadata()
                .get("id_token_signing_alg_values_supported");
        var offered = ALLOWED.stream()
                .filter(algorithm -> lists(published, algorithm.getName()))
                .toList();
        return offered.isEmpty() ? Set.of(SignatureAlgorithm.RS256) : offered;
    }

    private static boolean lists(@Nullable Object published, String name) {
        return published instanceof Collection<?> names && names.contains(name);
    }

    private record DecoderKey(String connection, String client, String issuer, String keys) {}
}
