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

/** What is asked for when a key is to be made, and what is not believed of the answer. */
class PasskeyRegistrationTests extends PasskeyVerificationTest {

    @Test
    void the_question_asks_for_a_verified_person_and_for_no_attestation() {
        var options = json.write(party.creation(challenge, eve, List.of()));

        assertThat(options)
                .contains("\"userVerification\":\"required\"", "\"residentKey\":\"required\"")
                .contains("\"attestation\":\"none\"", "\"id\":\"console.ads.example\"");
        assertThat(json.write(party.request(challenge, List.of()))).contains("\"userVerification\":\"required\"");
    }

    @Test
    void whoever_has_a_key_already_is_not_asked_to_make_a_second_one_in_the_same_place() {
        var key = registered();

        assertThat(json.write(party.creation(challenge, eve, List.of(key))))
                .contains(new Bytes(key.credentialId()).toBase64UrlString());
    }

    @Test
    void nothing_about_the_person_is_in_what_the_authenticator_calls_the_person() {
        assertThat(UserHandle.of(eve.id()).getBytes()).hasSize(32);
        assertThat(json.write(party.creation(challenge, eve, List.of())))
                .doesNotContain(eve.id().toString());
    }

    @Test
    @Defends(Attack.UNVERIFIED_PASSKEY)
    void a_key_made_without_verification_of_the_person_is_refused() {
        authenticator.withoutVerification();
        assertNotCreated("UserNotVerifiedException");
    }

    @Test
    void a_key_made_on_a_page_of_another_origin_is_refused() {
        authenticator.at("https://console.ads.example.evil.example");
        assertNotCreated("BadOriginException");
    }

    @Test
    void a_key_of_another_host_is_refused() {
        authenticator.of("ads.example");
        assertNotCreated("BadRpIdException");
    }

    @Test
    void a_key_for_another_question_is_refused() {
        var answer = json.created(authenticator.create(json.write(party.creation(Bytes.random(), eve, List.of()))));
        assertThatThrownBy(() -> verification.created(challenge, eve.id(), answer))
                .isInstanceOf(PasskeyRefused.class)
                .hasMessageContaining("BadChallengeException");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://console.ads.example:443", "https://console.ads.example"})
    void the_usual_port_goes_without_saying(String url) {
        var key = new PasskeyVerification(party(url)).created(challenge, eve.id(), created());
        assertThat(key.holder()).isEqualTo(eve.id());
    }

    private void assertNotCreated(String reason) {
        assertThatThrownBy(() -> verification.created(challenge, eve.id(), created()))
                .isInstanceOf(PasskeyRefused.class)
                .hasMessageContaining(reason);
    }
}
