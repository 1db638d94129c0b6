package app.masthead.access.saml;

import static app.masthead.support.Cast.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.demo.identity.saml.SamlFault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sign-ins that begin at the provider: off, and where an admin wants them, once and to the home page alone. */
class UnsolicitedResponseTests extends SamlSignInTest {

    @BeforeEach
    void knowAda() {
        link(ADA);
        provider().misbehave(SamlFault.NO_IN_RESPONSE_TO);
    }

    @Test
    void without_being_permitted_it_is_refused() {
        var answer = answer(visitor(), "acme", ADA);
        var ada = visitor();
        var before = stand("acme");

        assertRefused(ada, "acme", before, bring(ada, answer));
    }

    @Test
    void permitted_it_lets_the_person_in_once() {
        change("acme", "idp_initiated = true");
        var answer = answer(visitor(), "acme", ADA).with("RelayState", "https://evil.example/");
        var ada = visitor();

        var done = bring(ada, answer).location();
        assertThat(ada.get(at("acme", done)).location()).isEqualTo("/");
        assertThat(isIn(ada, "acme")).isTrue();

        assertThat(bring(visitor(), answer).location()).startsWith("/sign-in?problem=");
    }
}
