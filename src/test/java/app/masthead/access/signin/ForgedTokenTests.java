package app.masthead.access.signin;

import static app.masthead.support.Cast.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.demo.identity.Endpoint;
import app.masthead.demo.identity.TokenFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** ID tokens that are not what they say (RFC 8725; OpenID Connect Core 1.0, section 3.1.3.7). */
class ForgedTokenTests extends SignInTest {

    /** Nothing but the flaw of the token keeps out somebody who is expected and has never been here. */
    @ParameterizedTest
    @EnumSource(
            names = {
                "WRONG_NONCE",
                "NO_NONCE",
                "WRONG_ISSUER",
                "WRONG_AUDIENCE",
                "SEVERAL_AUDIENCES",
                "AUDIENCES_BESIDE_OURS",
                "WRONG_AUTHORIZED_PARTY",
                "NO_SUBJECT",
                "EXPIRED_TOKEN",
                "TOKEN_FROM_THE_FUTURE",
                "NOT_YET_VALID",
                "UNSIGNED_TOKEN",
                "SIGNED_WITH_PUBLIC_KEY",
                "ALGORITHM_NOT_OFFERED",
                "FOREIGN_KEY",
                "UNKNOWN_KEY_ID",
                "KEY_BY_ADDRESS"
            })
    void it_lets_nobody_in(TokenFault kind) {
        var uma = invited("acme");
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
