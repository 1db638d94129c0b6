package app.masthead.access.passkeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.web.webauthn.api.Bytes;

/** What an authenticator answers, word for word, and what is wrong with it. */
class PasskeyVerificationTests extends PasskeyVerificationTest {

    @Test
    void a_new_key_is_believed_and_then_recognised() {
        var key = registered();

        assertThat(answer(key, Bytes.random())).isEqualTo(2);
        assertThat(key.transports()).containsExactly("internal", "smart-card");
    }

    @Test
    @Defends(Attack.UNVERIFIED_PASSKEY)
    void an_answer_without_verification_of_the_person_is_refused() {
        var key = registered();
        authenticator.withoutVerification();
        assertNotUsed(key, "UserNotVerifiedException");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://console.ads.example", "https://acme.ads.example", "https://console.ads.example:444"})
    void an_answer_from_a_page_of_another_origin_is_refused(String elsewhere) {
        var key = registered();
        authenticator.at(elsewhere);
        assertNotUsed(key, "BadOriginException");
    }

    @Test
    void an_answer_with_a_key_of_another_host_is_refused() {
        var key = registered();
        authenticator.of("acme.ads.example");
        assertNotUsed(key, "BadRpIdException");
    }

    @Test
    void an_answer_to_another_question_is_refused() {
        var key = registered();
        var answer = json.used(authenticator.get(json.write(party.request(Bytes.random(), List.of()))));
        assertThatThrownBy(() -> verification.used(challenge, key, answer))
                .isInstanceOf(PasskeyRefused.class)
                .hasMessageContaining("BadChallengeException");
    }

    @Test
    void an_answer_signed_with_another_key_is_refused() {
        var key = registered();
        var forger = new SoftAuthenticator(ORIGIN).of("console.ads.example");
        forger.create(json.write(party.creation(challenge, eve, List.of())));
        var forged = forger.get(json.write(party.request(challenge, List.of())))
                .replaceAll("(\"(?:id|rawId)\":\")[^\"]+", "$1" + new Bytes(key.credentialId()).toBase64UrlString());
        assertThatThrownBy(() -> verification.used(challenge, key, json.used(forged)))
                .isInstanceOf(PasskeyRefused.class)
                .hasMessageContaining("BadSignatureException");
    }

    @Test
    void an_answer_that_names_another_person_is_refused() {
        var key = registered();
        authenticator.ofSomebodyElse();
        assertThatThrownBy(() -> answer(key, challenge))
                .isInstanceOfSatisfying(PasskeyRefused.class, it -> assertThat(it.reason())
                        .isEqualTo(PasskeyReason.OTHER_PERSONS_PASSKEY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "\"x\"",
                "{\"id\":1}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\"}",
                "{\"id\":\"AA\",\"rawId\":\"%%\",\"response\":{}}",
                "{\"rawId\":\"AAAA\",\"response\":{\"clientDataJSON\":\"AAAA\",\"attestationObject\":\"AAAA\"}}"
            })
    void whatever_is_no_answer_is_refused(String nonsense) {
        assertThatThrownBy(() -> verification.created(challenge, eve.id(), json.created(nonsense)))
                .isInstanceOf(PasskeyRefused.class);
        assertThatThrownBy(() -> verification.used(challenge, registered(), json.used(nonsense)))
                .isInstanceOf(PasskeyRefused.class);
    }

    @Test
    void an_answer_of_unreasonable_length_is_not_even_read() {
        assertThatThrownBy(() -> json.created("{\"a\":\"" + "x".repeat(20_001) + "\"}"))
                .isInstanceOf(PasskeyRefused.class)
                .hasMessage("too long");
    }

    private void assertNotUsed(StoredPasskey key, String reason) {
        assertThatThrownBy(() -> answer(key, challenge))
                .isInstanceOf(PasskeyRefused.class)
                .hasMessageContaining(reason);
    }
}
