package app.masthead.demo.identity;

import static app.masthead.demo.identity.RelyingParty.redemption;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenRefusalTests extends ProviderTest {

    @Test
    void a_code_is_good_once() throws Exception {
        var code = client.code();
        assertThat(client.redeem(redemption(code)).statusCode()).isEqualTo(200);

        assertRefused(client.redeem(redemption(code)), 400, "invalid_grant");
    }

    @Test
    void a_code_is_good_for_a_minute() throws Exception {
        var code = client.code();
        clock.advance(Duration.ofSeconds(60));

        assertRefused(client.redeem(redemption(code)), 400, "invalid_grant");
    }

    @ParameterizedTest
    @CsvSource({
        "grant_type,    password,                                     400, unsupported_grant_type",
        "grant_type,    '',                                           400, invalid_request",
        "code,          made-up,                                      400, invalid_grant",
        "code,          '',                                           400, invalid_request",
        "code_verifier, '',                                           400, invalid_request",
        "code_verifier, short,                                        400, invalid_grant",
        "code_verifier, another-verifier-that-is-also-long-enough-xx, 400, invalid_grant",
        "redirect_uri,  https://elsewhere.example/,                   400, invalid_grant",
        "redirect_uri,  '',                                           400, invalid_request",
        "client_secret, guess,                                        401, invalid_client",
        "client_secret, '',                                           401, invalid_client",
        "client_id,     nobody,                                       401, invalid_client"
    })
    void a_faulty_redemption_is_refused(String parameter, String value, int status, String error) throws Exception {
        var form = redemption(client.code());
        form.put(parameter, value);

        assertRefused(client.redeem(form), status, error);
    }

    @Test
    void a_code_belongs_to_the_client_that_asked() throws Exception {
        provider.register("harbour", new DemoClient("other", "other", Set.of(RelyingParty.REDIRECT), Set.of()));
        var form = redemption(client.code());
        form.put("client_id", "other");
        form.put("client_secret", "other");

        assertRefused(client.redeem(form), 400, "invalid_grant");
    }

    @Test
    void a_failed_attempt_uses_the_code_up() throws Exception {
        var code = client.code();
        var guess = redemption(code);
        guess.put("code_verifier", "another-verifier-that-is-also-long-enough-xx");
        client.redeem(guess);

        assertRefused(client.redeem(redemption(code)), 400, "invalid_grant");
    }

    @Test
    void a_form_beyond_all_measure_is_refused() throws Exception {
        var answer = client.visitor.post(URI.create(client.at(Endpoint.TOKEN)), "x=" + "y".repeat(70_000));

        assertRefused(answer, 400, "invalid_request");
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String error) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(JSONObjectUtils.parse(answer.body()))
                .containsEntry("error", error)
                .doesNotContainKey("id_token");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }
}
