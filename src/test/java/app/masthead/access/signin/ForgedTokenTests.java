package app.masthead.access.signin;

import static app.masthead.support.Cast.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.demo.identity.Endpoint;
import app.masthead.demo.identity.TokenFault;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** ID tokens that are not what they say (RFC 8725; OpenID Connect Core 1.0, section 3.1.3.7). */
class ForgedTokenTests extends SignInTest {

    /** Nothing but the flaw of the token keeps out somebody who was here a moment ago. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "UNVERIFIED_EMAIL",
                "EMAIL_VERIFIED_AS_TEXT",
                "EMAIL_VERIFICATION_LEFT_OUT",
                "NO_AUTHENTICATION_TIME",
                "STALE_AUTHENTICATION",
                "WRONG_ISSUER_IN_DISCOVERY",
                "INTERNAL_KEYS_IN_DISCOVERY"
            })
    @Defends({Attack.REPLAYED_TOKEN, Attack.ISSUER_CONFUSION, Attack.ALGORITHM_CONFUSION, Attack.WRONG_AUDIENCE})
    void it_lets_nobody_in(TokenFault kind) {
        var uma = known("acme");
        var before = stand("acme");
        var mallory = visitor();
        provider().misbehave(kind);

        assertRefused(mallory, "acme", before, signIn(mallory, "acme", uma));
        assertThat(provider().requests(Endpoint.FOREIGN_KEYS)).isZero();
    }

    @Test
    void the_same_person_with_an_honest_one_comes_in() {
        assertThat(signIn(visitor(), "acme", BOB.email()).location()).isEqualTo("/");
    }

    @Test
    void a_new_key_of_the_provider_is_taken_up_at_once() {
        signIn(visitor(), "acme", BOB.email());
        provider().rotateKeys("acme");

        assertThat(signIn(visitor(), "acme", BOB.email()).location()).isEqualTo("/");
    }
}
