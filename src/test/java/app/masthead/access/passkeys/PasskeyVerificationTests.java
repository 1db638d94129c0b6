package app.masthead.access.passkeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.masthead.platform.storage.InstallationSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.web.webauthn.api.Bytes;

/** What an authenticator answers, word for word, and what is wrong with it. */
class PasskeyVerificationTests {

    private static final String ORIGIN = "https://console.ads.example";

    private final RelyingParty party = party(ORIGIN);
    private final PasskeyVerification verification = new PasskeyVerification(party);
    private final PasskeyAnswers json = new PasskeyAnswers();
    private final PasskeyAccount eve = new PasskeyAccount(UUID.randomUUID(), "eve@masthead.example", "Eve");
    private final SoftAuthenticator authenticator = new SoftAuthenticator(ORIGIN).of("console.ads.example");
    private final Bytes challenge = Bytes.random();

    @Test
    void a_new_key_is_believed_and_then_recognised() {
        var key = registered();

        assertThat(answer(key, Bytes.random())).isEqualTo(2);
        assertThat(key.transports()).containsExactly("internal", "smart-card");
    }

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

    @Test
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

    @ParameterizedTest
    @ValueSource(strings = {"https://console.ads.example:443", "https://console.ads.example"})
    void the_usual_port_goes_without_saying(String url) {
        var key = new PasskeyVerification(party(url)).created(challenge, eve.id(), created());
        assertThat(key.holder()).isEqualTo(eve.id());
    }

    private StoredPasskey registered() {
        var key = verification.created(challenge, eve.id(), created());
        return new StoredPasskey(
                UUID.randomUUID(),
                key.holder(),
                key.credentialId(),
                key.attestation(),
                key.signCount(),
                key.transports());
    }

    private PasskeyAnswers.Created created() {
        return json.created(authenticator.create(json.write(party.creation(challenge, eve, List.of()))));
    }

    private long answer(StoredPasskey key, Bytes asked) {
        return verification.used(asked, key, json.used(authenticator.get(json.write(party.request(asked, List.of())))));
    }

    private void assertNotCreated(String reason) {
        assertThatThrownBy(() -> verification.created(challenge, eve.id(), created()))
                .isInstanceOf(PasskeyRefused.class)
                .hasMessageContaining(reason);
    }

    private void assertNotUsed(StoredPasskey key, String reason) {
        assertThatThrownBy(() -> answer(key, challenge))
                .isInstanceOf(PasskeyRefused.class)
                .hasMessageContaining(reason);
    }

    private static RelyingParty party(String url) {
        return new RelyingParty(new InstallationSettings(
                URI.create(url),
                URI.create("https://preview.example"),
                "ads.example",
                Path.of("unused"),
                Map.of(),
                null,
                new InstallationSettings.Session(Duration.ofMinutes(30), Duration.ofHours(12)),
                new InstallationSettings.Outbound(false)));
    }
}
