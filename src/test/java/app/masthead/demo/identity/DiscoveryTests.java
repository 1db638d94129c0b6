package app.masthead.demo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiscoveryTests extends ProviderTest {

    @Test
    void each_tenant_has_an_issuer_that_describes_itself() throws Exception {
        var harbour = OIDCProviderMetadata.resolve(new Issuer(provider.issuer("harbour")));
        var northlight = OIDCProviderMetadata.resolve(new Issuer(provider.issuer("northlight")));

        assertThat(harbour.getIssuer()).isNotEqualTo(northlight.getIssuer());
        assertThat(harbour.getTokenEndpointURI()).hasToString(client.at(Endpoint.TOKEN));
        assertThat(harbour.getEndSessionEndpointURI()).hasToString(client.at(Endpoint.END_SESSION));
        assertThat(harbour.getCodeChallengeMethods()).extracting("value").containsExactly("S256");
        assertThat(harbour.supportsAuthorizationResponseIssuerParam()).isTrue();
    }

    @Test
    void each_issuer_publishes_its_own_public_key_only() throws Exception {
        var harbour = keys("harbour");
        var northlight = keys("northlight");

        assertThat(harbour.getKeys()).hasSize(1).noneMatch(key -> key.isPrivate());
        assertThat(harbour.getKeys().getFirst().getKeyID())
                .isNotEqualTo(northlight.getKeys().getFirst().getKeyID());
    }

    @Test
    void a_rotated_key_is_published_beside_the_one_before() throws Exception {
        var before = keys("harbour").getKeys().getFirst();
        provider.rotateKeys("harbour");
        provider.rotateKeys("harbour");
        provider.rotateKeys("harbour");

        assertThat(keys("harbour").getKeys()).hasSize(2).doesNotContain(before);
        assertThat(keys("northlight").getKeys()).hasSize(1);
    }

    @Test
    void an_issuer_may_have_a_path_of_several_parts() throws Exception {
        var tenant = new DemoTenant("directory/v2.0", "Directory", List.of());
        try (var other = DemoIdentityProvider.start(0, clock, List.of(tenant))) {
            assertThat(other.issuer("directory/v2.0")).endsWith("/directory/v2.0");
            assertThat(OIDCProviderMetadata.resolve(new Issuer(other.issuer("directory/v2.0"))))
                    .isNotNull();
        }
    }

    @Test
    void what_is_not_there_is_not_found() throws Exception {
        assertThat(status("/harbour/nothing")).isEqualTo(404);
        assertThat(status("/nobody/jwks")).isEqualTo(404);
        assertThat(status("/")).isEqualTo(404);
    }

    @Test
    void a_method_that_an_endpoint_does_not_take_is_refused() throws Exception {
        assertThat(status("/harbour/token")).isEqualTo(405);
    }

    private int status(String path) throws Exception {
        return client.visitor.get(URI.create(provider.origin() + path)).statusCode();
    }

    private JWKSet keys(String tenant) throws Exception {
        return JWKSet.parse(client.visitor
                .get(URI.create(provider.address(tenant, Endpoint.KEYS)))
                .body());
    }
}
