package app.masthead.access.signin;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.demo.identity.TokenFault;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A connection from its first form to the first sign-in by it, over real HTTP and with a provider that may lie. */
class OidcConnectionTests extends OidcConnectionTest {

    @Test
    void it_is_configured_tested_switched_on_and_used() {
        var connection = configured();

        var result = tried(connection, ADA.email());
        assertThat(result.page().select("h1 + .pill").text()).isEqualTo("Not passed");
        assertThat(visitor().get(at("acme", "/sign-in")).body()).doesNotContain(connection);

        adopt(result);
        switchOn(connection);
        assertThat(cast.latestOperations("acme"))
                .containsSubsequence(
                        "access.connection-changed",
                        "access.connection-tested",
                        "access.identity-adopted",
                        "access.connection-switched-on");

        var somebody = visitor();
        var start = somebody.get(at("acme", "/sign-in/start/" + connection));
        assertThat(somebody.get(identify(somebody, start.location(), ADA.email()))
                        .location())
                .isEqualTo("/");
        assertThat(isIn(somebody, "acme")).isTrue();
    }

    @Test
    void a_test_lets_nobody_in_and_changes_nobody() {
        var connection = configured();
        var before = stand("acme");

        var result = tried(connection, BOB.email());

        assertThat(stand("acme")).isEqualTo(before);
        assertThat(result.page().select("[data-standing=FAILED] .checks__name").text())
                .isEqualTo("Somebody here is known by this identity");
        assertThat(isIn(ada, "acme")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "WRONG_NONCE, The token was made for this sign-in, wrong-nonce",
        "WRONG_ISSUER, The token is of this issuer, wrong-issuer",
        "WRONG_AUDIENCE, The token is for this client, wrong-audience",
        "EXPIRED_TOKEN, The token has not run out, expired-token",
        "UNSIGNED_TOKEN, The token is signed by the provider, wrong-algorithm",
        "FOREIGN_KEY, The token is signed by the provider, bad-signature",
        "NO_ISS_PARAMETER, The answer names its issuer, no-issuer-in-answer"
    })
    void a_lie_of_the_provider_is_named_and_cannot_be_switched_on(TokenFault lie, String check, String reason) {
        var connection = configured();
        provider().misbehave(lie);

        var result = tried(connection, ADA.email());

        assertThat(result.page().select("[data-standing=FAILED] .checks__name").eachText())
                .contains(check);
        assertThat(result.page().select("[data-standing=FAILED]").text()).contains(reason);
        assertThat(result.body()).doesNotContain(SECRET, "eyJ");
        assertThat(activate(connection, "2")).isEqualTo(409);
    }

    @Test
    void a_provider_that_keeps_to_itself_when_people_signed_in_is_warned_of_and_can_be_switched_on() {
        var connection = configured();
        assertThat(begin(connection)).contains("max_age=");
        provider().misbehave(TokenFault.NO_AUTHENTICATION_TIME);

        var result = tried(connection, ADA.email());

        assertThat(result.page().select("[data-standing=WARNED]").text())
                .contains("when the person signed in", "passed with a warning", "no-proof-time");
        adopt(result);
        switchOn(connection);
    }

    @Test
    void a_changed_draft_has_to_be_tested_again_while_the_connection_goes_on_as_it_was() {
        var connection = configured();
        adopt(tried(connection, ADA.email()));
        switchOn(connection);

        save(connection, Map.of("scopes", "groups"));

        assertThat(activate(connection, "3")).isEqualTo(409);
        var somebody = visitor();
        var start = somebody.get(at("acme", "/sign-in/start/" + connection));
        assertThat(start.location()).doesNotContain("groups");
    }

    @Test
    void the_answer_to_a_test_is_nothing_in_another_browser() {
        var connection = configured();
        var onward = begin(connection);
        var answer = identify(ada, onward, ADA.email());

        assertThat(visitor().get(answer).location()).startsWith("/sign-in?problem=expired");
    }
}
