package app.masthead.access.connections.providers;

import app.masthead.platform.http.GuardedHttp;
import app.masthead.platform.http.OutboundFailure;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what OpenID Connect providers say of themselves (OpenID Connect Discovery 1.0, section 4). */
@Component
public class OidcProviders {

    /** What ID tokens may be signed with (RFC 8725, section 3.1). */
    public static final Set<String> ALGORITHMS = Set.of("RS256", "PS256", "ES256", "ES384");

    private static final List<String> ENDPOINTS = List.of("authorization_endpoint", "token_endpoint", "jwks_uri");
    private static final int LONGEST_NAME = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final GuardedHttp http;
    private final ProviderAddress addresses;

    OidcProviders(GuardedHttp http, ProviderAddress addresses) {
        this.http = http;
        this.addresses = addresses;
    }

    /**
     * The document in which an issuer describes itself.
     *
     * @throws UnusableProvider when it is none, or another issuer's
     * @throws OutboundFailure when it cannot be had
     */
    public Map<String, Object> describe(String issuer) {
        var document = parse(http.read(URI.create(issuer.replaceAll("/+$", "") + "/.well-known/openid-configuration")));
        if (!issuer.equals(document.get("issuer"))) {
            throw new UnusableProvider("other-issuer", shown(document.get("issuer")));
        }
        return document;
    }

    /**
     * Looks whether people could sign in there: the document, the addresses in it, and the keys. Within ten seconds.
     *
     * @throws UnusableProvider when they could not
     */
    public void examine(String issuer) {
        addresses.checkIssuer(issuer);
        ProviderCalls.within(() -> {
            var document = describe(issuer);
            ENDPOINTS.forEach(name -> requireAddress(document, name));
            requireCodeFlow(document);
            requireAlgorithm(document);
            requireKeys(String.valueOf(document.get("jwks_uri")));
            return document;
        });
    }

    private void requireAddress(Map<String, Object> document, String name) {
        if (!(document.get(name) instanceof String address) || address.isBlank()) {
            throw new UnusableProvider("no-endpoint", name);
        }
        try {
            http.requireOutside(addresses.check(address));
        } catch (UnusableProvider | OutboundFailure unusable) {
            throw new UnusableProvider("bad-endpoint", name);
        }
    }

    private static void requireCodeFlow(Map<String, Object> document) {
        if (document.get("response_types_supported") instanceof Collection<?> types && !types.contains("code")) {
            throw new UnusableProvider("no-code-flow", null);
        }
    }

    private static void requireAlgorithm(Map<String, Object> document) {
        if (document.get("id_token_signing_alg_values_supported") instanceof Collection<?> offered
                && ALGORITHMS.stream().noneMatch(offered::contains)) {
            throw new UnusableProvider("no-algorithm", null);
        }
    }

    private void requireKeys(String address) {
        var document = new String(http.read(URI.create(address)), StandardCharsets.UTF_8);
        if (keys(document).getKeys().stream().noneMatch(OidcProviders::signs)) {
            throw new UnusableProvider("no-keys", null);
        }
    }

    private static JWKSet keys(String document) {
        try {
            return JWKSet.parse(document);
        } catch (ParseException malformed) {
            throw new UnusableProvider("bad-keys", null);
        }
    }

    private static boolean signs(JWK key) {
        return key instanceof AsymmetricJWK && (key.getKeyUse() == null || key.getKeyUse() == KeyUse.SIGNATURE);
    }

    private static Map<String, Object> parse(byte[] document) {
        try {
            Map<String, Object> read = JSON.readValue(document, new TypeReference<>() {});
            if (read != null) {
                return read;
            }
        } catch (JacksonException malformed) {
            throw new UnusableProvider("not-json", null);
        }
        throw new UnusableProvider("not-json", null);
    }

    /** Only a short name goes back to whoever typed the address. */
    private static String shown(@Nullable Object issuer) {
        var name = String.valueOf(issuer).replaceAll("\\p{Cntrl}", " ");
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }
}
