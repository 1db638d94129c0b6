package app.masthead.access.signin;

import static app.masthead.support.Cast.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.demo.identity.Endpoint;
import app.masthead.demo.identity.TokenFault;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that were meant for somebody else (RFC 9700, section 4.4; RFC 9207). */
class MixedUpAnswerTests extends SignInTest {

    @ParameterizedTest
    @EnumSource(names = {"WRONG_ISS_PARAMETER", "NO_ISS_PARAMETER"})
    @Defends(Attack.MIX_UP)
    void an_answer_that_does_not_name_its_issuer_is_refused(TokenFault kind) {
        var before = stand("acme");
        var ada = visitor();
        provider().misbehave(kind);

        assertRefused(ada, "acme", before, signIn(ada, "acme", ADA.email()));
        assertThat(provider().requests(Endpoint.TOKEN))
                .as("the code was not used")
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-acme-oidc", "demo-globex-oidc"})
    @Defends(Attack.MIX_UP)
    void the_answer_to_one_tenant_is_none_at_another(String path) {
        var before = stand("globex");
        var ada = visitor();
        begin(ada, "globex");
        var answer = identify(ada, begin(ada, "acme"), ADA.email());
        var elsewhere = answer.replace("acme.localhost", "globex.localhost").replace("demo-acme-oidc", path);

        assertRefused(ada, "globex", before, ada.get(elsewhere));
        assertThat(provider().requests(Endpoint.TOKEN)).isZero();
    }

    /** The session of one host, carried to another: the sign-in under way is known there, and still not taken. */
    @ParameterizedTest
    @ValueSource(strings = {"demo-acme-oidc", "demo-globex-oidc"})
    @Defends({Attack.MIX_UP, Attack.SESSION_AT_ANOTHER_TENANT})
    void not_even_with_the_session_in_which_it_was_begun(String path) {
        var before = stand("globex");
        var ada = visitor();
        var begun = ada.get(at("acme", "/sign-in/start/" + connection("acme")));
        var answer = identify(ada, begun.location(), ADA.email());
        var session = begun.sessionCookie().orElseThrow();
        var mallory = visitor().with(session);

        var elsewhere = answer.replace("acme.localhost", "globex.localhost").replace("demo-acme-oidc", path);
        assertRefused(mallory, "globex", before, mallory.get(elsewhere));
        assertThat(provider().requests(Endpoint.TOKEN)).isZero();
    }

    @Test
    void a_connection_of_another_tenant_cannot_even_be_begun() {
        assertThat(visitor()
                        .get(at("globex", "/sign-in/start/" + connection("acme")))
                        .status())
                .isEqualTo(404);
        assertThat(visitor().get(at("globex", "/sign-in/start/console")).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"code=another", "state=another", "iss=https://issuer.example", "error=access_denied"})
    @Defends(Attack.FORGED_STATE)
    void an_answer_that_says_a_thing_twice_is_refused(String again) {
        var before = stand("acme");
        var ada = visitor();
        var answer = identify(ada, begin(ada, "acme"), ADA.email());
        var first = again.startsWith("error") ? "error=invalid_scope&" : "";

        assertRefused(ada, "acme", before, ada.get(answer + "&" + first + again));
    }

    @Test
    void a_sign_in_ends_with_the_first_answer_that_was_refused() {
        var ada = visitor();
        var answer = identify(ada, begin(ada, "acme"), ADA.email());

        assertThat(ada.get(answer + "&iss=https://issuer.example").location()).startsWith("/sign-in?problem=refused");
        assertThat(ada.get(answer).location()).startsWith("/sign-in?problem=expired");
    }
}
