package app.masthead.access.saml.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.masthead.access.saml.engine.Verification.Refused;
import app.masthead.access.saml.kit.Expecting;
import app.masthead.access.saml.kit.Fixture;
import app.masthead.access.saml.kit.SamlDocument;
import app.masthead.access.saml.kit.Scene;
import app.masthead.access.saml.kit.XmlSigner;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clocks may differ by so much, and not by a second more. */
class SkewTests {

    private static final Scene SCENE = Scene.usual();
    private static final long SKEW = 60;

    @ParameterizedTest
    @CsvSource({
        "//saml:SubjectConfirmationData, NotOnOrAfter, CURRENT",
        "//saml:Conditions, NotOnOrAfter, CURRENT",
        "//saml:AuthnStatement, SessionNotOnOrAfter, SESSION"
    })
    void what_ended_counts_until_the_skew_has_passed(String element, String attribute, Rule rule) {
        var response = SCENE.response().attribute("//saml:Conditions", "NotBefore", SCENE.at(Duration.ofHours(-1)));

        assertThat(refusal(response, element, attribute, 1 - SKEW)).isEmpty();
        assertThat(refusal(response, element, attribute, -SKEW)).contains(rule);
        assertThat(refusal(response, element, attribute, -SKEW - 1)).contains(rule);
    }

    @ParameterizedTest
    @CsvSource({"//saml:Conditions, NotBefore, BEGUN", "//saml:AuthnStatement, AuthnInstant, RECENT"})
    void what_begins_counts_from_the_skew_before(String element, String attribute, Rule rule) {
        assertThat(refusal(SCENE.response(), element, attribute, SKEW)).isEmpty();
        assertThat(refusal(SCENE.response(), element, attribute, SKEW + 1)).contains(rule);
    }

    @Test
    void an_authentication_grows_old_with_the_skew() {
        var age = Duration.ofHours(1).toSeconds() + SKEW;

        assertThat(refusal(SCENE.response(), "//saml:AuthnStatement", "AuthnInstant", -age))
                .isEmpty();
        assertThat(refusal(SCENE.response(), "//saml:AuthnStatement", "AuthnInstant", -age - 1))
                .contains(Rule.RECENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-26", "2026-11-26T20:00:00", "26.11.2026", "", "1795723200"})
    void a_time_without_zone_is_no_time(String time) {
        assertThat(SamlXml.instant(time)).isEmpty();
    }

    @Test
    void fractions_and_offsets_are_read() {
        assertThat(SamlXml.instant("2026-11-26T20:00:00.1234567Z")).isPresent();
        assertThat(SamlXml.instant("2026-11-26T21:00:00+01:00")).isEqualTo(SamlXml.instant("2026-11-26T20:00:00Z"));
    }

    @Test
    void a_skew_has_its_bounds() {
        assertThat(Expecting.skew(Duration.ZERO).apply(SCENE.expectation())).isNotNull();
        assertThat(Expecting.skew(Duration.ofSeconds(180)).apply(SCENE.expectation()))
                .isNotNull();
        assertThatThrownBy(() -> Expecting.skew(Duration.ofSeconds(181)).apply(SCENE.expectation()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Expecting.skew(Duration.ofSeconds(-1)).apply(SCENE.expectation()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<Rule> refusal(SamlDocument response, String element, String attribute, long seconds) {
        response.all("//ds:Signature").forEach(it -> it.getParentNode().removeChild(it));
        response.attribute(element, attribute, SCENE.at(Duration.ofSeconds(seconds)));
        return new ResponseVerifier()
                .verify(Fixture.signedAssertion(response, XmlSigner.ofRuntime()), SCENE.expectation())
                .refused()
                .map(Refused::rule);
    }
}
