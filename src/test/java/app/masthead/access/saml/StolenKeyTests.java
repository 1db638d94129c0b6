package app.masthead.access.saml;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.BOB;
import static app.masthead.support.Cast.CLEO;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.saml.engine.Certificates;
import app.masthead.access.signin.Reply;
import app.masthead.access.signin.Visitor;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody has the key of the provider and is whoever they like, until an admin stops trusting its certificate. */
class StolenKeyTests extends SamlSignInTest {

    @BeforeEach
    void knowThem() {
        link(CLEO);
        trust(
                "acme",
                Certificates.selfSigned("next.example", 2048, Instant.now()).certificate());
    }

    @Test
    @Defends(Attack.STOLEN_PROVIDER_KEY)
    void to_distrust_its_certificate_ends_what_was_begun_with_it_at_once() {
        var thief = visitor();
        signInBySaml(thief, CLEO);
        var bob = visitor();
        signIn(bob, "acme", BOB.email());
        assertThat(isIn(thief, "acme")).isTrue();

        assertThat(distrust().status()).isEqualTo(303);

        assertThat(isIn(thief, "acme")).isFalse();
        assertThat(isIn(bob, "acme")).as("who came in otherwise").isTrue();
    }

    @Test
    @Defends(Attack.STOLEN_PROVIDER_KEY)
    void and_nobody_comes_in_with_it_any_more() {
        var thief = visitor();
        var answer = answer(thief, "acme", CLEO);
        distrust();
        var before = stand("acme");

        assertRefused(thief, "acme", before, bring(thief, answer));
    }

    private Reply distrust() {
        var ada = visitor();
        signIn(ada, "acme", ADA.email());
        var page = at("acme", "/settings/sign-in/connections/" + saml("acme") + "/certificates");
        var sha256 =
                Certificates.fingerprint(provider().samlCertificates("acme").getFirst());
        return ada.post(page + "/" + sha256 + "/distrust", Map.of("_csrf", token(ada, page)));
    }

    private static String token(Visitor visitor, String page) {
        return visitor.get(page).page().select("input[name=_csrf]").attr("value");
    }
}
