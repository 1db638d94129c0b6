package app.masthead.access.signin;

import static app.masthead.support.Cast.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.demo.identity.Endpoint;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.web.util.UriComponentsBuilder;

/** What the portal asks a provider, and that nobody who visits it decides what that is. */
class SignInRequestTests extends SignInTest {

    private static final String START = "/sign-in/start/" + connection("acme");

    @Test
    @Defends({Attack.STOLEN_CODE, Attack.REPLAYED_TOKEN})
    void each_has_a_challenge_and_a_nonce_of_its_own() {
        var ada = visitor();
        var one = parameters(begin(ada, "acme"));
        var other = parameters(begin(ada, "acme"));

        assertThat(one)
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("response_type", "code")
                .containsKeys("code_challenge", "nonce", "state");
        assertThat(List.of("code_challenge", "nonce", "state"))
                .noneMatch(name -> Objects.equals(one.get(name), other.get(name)));
    }

    /** Mallory has seen Ada's code and lets the portal redeem it for a sign-in of her own. */
    @Test
    @Defends(Attack.STOLEN_CODE)
    void a_code_that_answers_another_request_buys_nothing() {
        var ada = visitor();
        var stolen = parameters(identify(ada, begin(ada, "acme"), ADA.email())).get("code");
        var mallory = visitor();
        begin(mallory, "acme");
        var own = begin(mallory, "acme");
        var before = stand("acme");
        var callback = at("acme", "/sign-in/callback/" + connection("acme")) + "?code=" + stolen + "&state="
                + parameters(own).get("state") + "&iss=" + encoded(provider().issuer("acme"));

        assertRefused(mallory, "acme", before, mallory.get(callback));
        assertThat(provider().requests(Endpoint.TOKEN)).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?action=../evil",
                "?redirect_uri=https://evil.example/",
                "?client_id=another",
                "?scope=email",
                "?code_challenge_method=plain&code_challenge=x",
                "?issuer=https://evil.example/"
            })
    @Defends(Attack.REDIRECT_BY_PARAMETER)
    void no_parameter_changes_it(String asked) {
        var honest = parameters(begin(visitor(), "acme"));
        var tried = parameters(visitor().get(at("acme", START + asked)).location());

        assertThat(List.of("redirect_uri", "client_id", "scope", "code_challenge_method", "response_type"))
                .allSatisfy(name -> assertThat(tried.get(name)).as(name).isEqualTo(honest.get(name)));
        assertThat(honest.get("scope")).contains("openid");
    }

    @Test
    @Defends(Attack.FLOODED_LOG)
    void a_connection_that_does_not_exist_is_not_found_without_a_word_in_the_log(CapturedOutput log) {
        var visitor = visitor();
        var before = log.getAll().length();

        for (var path : List.of("/sign-in/start/nope", "/sign-in/callback/nope", "/sign-in/saml/nope/start")) {
            assertThat(visitor.get(at("acme", path)).status()).as(path).isIn(303, 404);
        }

        assertThat(log.getAll().substring(before)).doesNotContain("ERROR", "WARN", "\tat ");
    }

    private static Map<String, String> parameters(String address) {
        return UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams()
                .asSingleValueMap();
    }
}
