package app.masthead.demo.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A lie that a correct client would believe is no use to anybody's tests. */
class TokenFaultTests extends ProviderTest {

    @ParameterizedTest
    @EnumSource(
            names = {
                "WRONG_NONCE",
                "NO_NONCE",
                "WRONG_ISSUER",
                "WRONG_AUDIENCE",
                "NO_SUBJECT",
                "EXPIRED_TOKEN",
                "TOKEN_FROM_THE_FUTURE",
                "UNSIGNED_TOKEN",
                "SIGNED_WITH_PUBLIC_KEY",
                "FOREIGN_KEY",
                "UNKNOWN_KEY_ID",
                "KEY_BY_ADDRESS"
            })
    void a_correct_client_refuses_the_token(TokenFault kind) throws Exception {
        provider.misbehave(kind);
        var token = client.idToken();

        assertThatThrownBy(() -> client.verify(token)).isInstanceOf(Exception.class);
        assertThat(provider.requests(Endpoint.FOREIGN_KEYS)).isZero();
    }

    @Test
    void a_public_key_is_abused_as_a_secret() throws Exception {
        provider.misbehave(TokenFault.SIGNED_WITH_PUBLIC_KEY);

        assertThat(JWTParser.parse(client.idToken()).getHeader().getAlgorithm()).hasToString("HS256");
    }

    @Test
    void a_token_is_left_unsigned() throws Exception {
        provider.misbehave(TokenFault.UNSIGNED_TOKEN);

        assertThat(JWTParser.parse(client.idToken()).getHeader().getAlgorithm()).hasToString("none");
    }

    @Test
    void claims_that_only_careful_clients_mind_are_twisted() throws Exception {
        provider.misbehave(
                TokenFault.UNVERIFIED_EMAIL,
                TokenFault.SEVERAL_AUDIENCES,
                TokenFault.WRONG_AUTHORIZED_PARTY,
                TokenFault.STALE_AUTHENTICATION);
        var claims = JWTParser.parse(client.idToken()).getJWTClaimsSet();

        assertThat(claims.getBooleanClaim("email_verified")).isFalse();
        assertThat(claims.getAudience()).containsExactly("masthead", "another-client");
        assertThat(claims.getStringClaim("azp")).isEqualTo("another-client");
        assertThat(claims.getDateClaim("auth_time")).isInThePast();
    }

    @Test
    void a_verification_is_claimed_in_text() throws Exception {
        provider.misbehave(TokenFault.EMAIL_VERIFIED_AS_TEXT);

        assertThat(JWTParser.parse(client.idToken()).getJWTClaimsSet().getClaim("email_verified"))
                .isEqualTo("true");
    }

    @Test
    void the_way_back_is_falsified() throws Exception {
        provider.misbehave(TokenFault.WRONG_ISS_PARAMETER, TokenFault.WRONG_STATE);

        assertThat(client.signIn("ada@harbour.example").values())
                .containsEntry("iss", List.of("https://issuer.example"))
                .containsEntry("state", List.of("another"));
    }

    @Test
    void the_issuer_is_left_out_of_the_way_back() throws Exception {
        provider.misbehave(TokenFault.NO_ISS_PARAMETER);

        assertThat(client.signIn("ada@harbour.example").values()).doesNotContainKey("iss");
    }

    @Test
    void the_discovery_document_names_another_issuer() throws Exception {
        provider.misbehave(TokenFault.WRONG_ISSUER_IN_DISCOVERY);

        assertThat(OIDCProviderMetadata.parse(client.get(Endpoint.DISCOVERY).body())
                        .getIssuer())
                .hasToString("https://issuer.example");
    }

    @Test
    void the_discovery_document_sends_for_keys_to_an_internal_address() throws Exception {
        provider.misbehave(TokenFault.INTERNAL_KEYS_IN_DISCOVERY);
        var keys = OIDCProviderMetadata.parse(client.get(Endpoint.DISCOVERY).body())
                .getJWKSetURI();

        assertThat(keys.getHost()).isEqualTo("127.0.0.1");
        assertThat(client.visitor.get(keys).statusCode()).isEqualTo(200);
        assertThat(provider.requests(Endpoint.FOREIGN_KEYS)).isOne();
    }

    @Test
    void a_provider_told_to_behave_is_honest_again() throws Exception {
        provider.misbehave(TokenFault.values());
        provider.behave();

        assertThat(client.verify(client.idToken()).toJSONObject()).containsAllEntriesOf(Map.of("sub", "ada-1"));
    }
}
