package app.masthead.access.signin;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.demo.identity.TokenFault;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nobody takes the place of somebody else in a browser without being asked (login CSRF). */
class SwitchingTests extends SignInTest {

    @Test
    @Defends(Attack.FOREIGN_SIGN_IN)
    void whoever_signs_in_as_somebody_else_is_asked_first() {
        var ada = signedInAsAda();

        var answer = signIn(ada, "acme", BOB.email());

        assertThat(answer.location()).isEqualTo("/sign-in/switch");
        var page = ada.get(at("acme", answer.location())).page();
        assertThat(page.text()).contains("You are signed in as Ada", "Continue as Bob");
        assertThat(ada.get(at("acme", SIGNED_IN_PAGE)).body()).contains("Your menu, Ada");
    }

    @Test
    @Defends(Attack.SESSION_FIXATION)
    void whoever_says_yes_is_the_other_from_then_on() {
        var ada = signedInAsAda();
        var asked = signIn(ada, "acme", BOB.email());
        var before = asked.sessionCookie();
        var signIns = stand("acme").signIns();
        var token =
                ada.get(at("acme", "/sign-in/switch")).page().select("form[action=/sign-in/switch] input[name=_csrf]");

        var answer = ada.post(at("acme", "/sign-in/switch"), Map.of("_csrf", token.attr("value")));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.sessionCookie()).isPresent().isNotEqualTo(before);
        assertThat(ada.get(at("acme", SIGNED_IN_PAGE)).body()).contains("Your menu, Bob");
        assertThat(stand("acme").signIns()).isEqualTo(signIns + 1);
    }

    @Test
    @Defends(Attack.REQUEST_FORGERY)
    void without_the_pages_token_nobody_is_switched() {
        var ada = signedInAsAda();
        signIn(ada, "acme", BOB.email());

        assertThat(ada.post(at("acme", "/sign-in/switch"), Map.of()).status()).isEqualTo(403);
        assertThat(ada.get(at("acme", SIGNED_IN_PAGE)).body()).contains("Your menu, Ada");
    }

    @Test
    void whoever_is_in_is_told_when_another_try_was_refused() {
        var ada = signedInAsAda();
        provider().misbehave(TokenFault.WRONG_NONCE);

        var refused = signIn(ada, "acme", ADA.email());

        var page = ada.get(at("acme", refused.location()));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("main").text())
                .contains("You could not be signed in.", "You are still signed in as Ada.");
        assertThat(ada.get(at("acme", "/sign-in?problem=ended")).location()).isEqualTo("/");
    }

    @Test
    void nobody_is_asked_about_themselves() {
        var ada = signedInAsAda();

        assertThat(signIn(ada, "acme", ADA.email()).location()).isEqualTo("/");
        assertThat(ada.get(at("acme", "/sign-in/switch")).location()).isEqualTo("/");
    }

    private Visitor signedInAsAda() {
        var ada = visitor();
        signIn(ada, "acme", ADA.email());
        return ada;
    }
}
