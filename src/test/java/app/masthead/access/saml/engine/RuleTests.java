package app.masthead.access.saml.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.saml.engine.Verification.Refused;
import app.masthead.access.saml.engine.Verification.Standing;
import app.masthead.access.saml.kit.BadResponses;
import app.masthead.access.saml.kit.Fixture;
import app.masthead.access.saml.kit.Scene;
import app.masthead.access.saml.kit.Wrapping;
import app.masthead.access.saml.kit.XmlSigner;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** None of the rules is dead, none of them is the only one between an attacker and a session but where it must be. */
class RuleTests {

    /** What no response can bring about; shown with a canonicalisation that fails. */
    private static final Set<Rule> OF_THE_RUNTIME = EnumSet.of(Rule.SIGNED_OCTETS, Rule.FORESEEN);

    /** Without these there is no signature, and nothing could stand in for it. */
    private static final Set<Rule> OF_SIGNATURES = EnumSet.of(Rule.SIGNED, Rule.INTACT);

    private static final String GOOD = Fixture.signedAssertion(Scene.usual().response(), XmlSigner.ofRuntime());

    @Test
    void each_has_a_response_that_breaks_it() {
        var broken = EnumSet.copyOf(OF_THE_RUNTIME);
        BadResponses.all().flatMap(it -> it.refusedBy().stream()).forEach(broken::add);

        assertThat(broken).containsExactlyInAnyOrder(Rule.values());
    }

    @ParameterizedTest
    @EnumSource
    @Defends(Attack.SIGNATURE_WRAPPING)
    void without_any_one_of_them_no_forgery_is_taken_for_the_truth(Rule rule) {
        var without = new ResponseVerifier(EnumSet.complementOf(EnumSet.of(rule)), UnaryOperator.identity());

        assertThat(Made.bad())
                .filteredOn(it -> !OF_SIGNATURES.contains(rule)
                        && it.signer() == Made.bad().getFirst().signer())
                .filteredOn(RuleTests::isForged)
                .allSatisfy(it -> assertThat(it.verifiedBy(without).accepted())
                        .map(assertion -> assertion.nameId().value())
                        .isNotEqualTo(Optional.of(Wrapping.MALLORY)));
    }

    private static boolean isForged(Made made) {
        return new String(Base64.getMimeDecoder().decode(made.response()), StandardCharsets.UTF_8)
                .contains(Wrapping.MALLORY);
    }

    @Test
    @Defends(Attack.EMPTY_CANONICAL_FORM)
    void octets_that_were_not_canonicalised_are_refused() {
        assertThat(refusal(Examination.ALL, octets -> new byte[0])).isEqualTo(Rule.SIGNED_OCTETS);
        assertThat(refusal(allBut(Rule.SIGNED_OCTETS), octets -> new byte[0])).isEqualTo(Rule.FORESEEN);
    }

    @Test
    @Defends({Attack.EMPTY_CANONICAL_FORM, Attack.PARSER_DIFFERENTIAL})
    void octets_of_another_element_are_refused() {
        UnaryOperator<byte[]> otherId =
                octets -> edited(octets, "(<saml:Assertion[^>]* ID=)\"[^\"]*\"", "$1\"_other\"");

        assertThat(refusal(Examination.ALL, otherId)).isEqualTo(Rule.SIGNED_OCTETS);
        assertThat(new ResponseVerifier(allBut(Rule.SIGNED_OCTETS), otherId)
                        .verify(GOOD, Scene.usual().expectation())
                        .accepted())
                .isPresent();
        assertThat(refusal(Examination.ALL, octets -> edited(octets, "saml:Assertion", "saml:Advice")))
                .isEqualTo(Rule.SIGNED_OCTETS);
    }

    @Test
    @Defends(Attack.BROKEN_SIGNATURE)
    void what_nobody_foresaw_is_refused() {
        UnaryOperator<byte[]> failing = octets -> {
            throw new UnsupportedOperationException();
        };

        assertThat(refusal(Examination.ALL, failing)).isEqualTo(Rule.FORESEEN);
    }

    @Test
    void codes_are_words_and_stay_apart() {
        assertThat(Arrays.stream(Rule.values()).map(Rule::code))
                .doesNotHaveDuplicates()
                .allMatch(it -> it.matches("[a-z]+(-[a-z]+)*"));
        assertThat(Arrays.stream(Rule.values()).map(Rule::step)).allMatch(it -> it >= 1 && it <= 16);
    }

    @Test
    void after_a_refusal_each_rule_has_held_or_failed_or_was_not_reached() {
        var response = Scene.usual().response().text("//saml:Audience", "https://other.example");
        var verification = new ResponseVerifier()
                .verify(
                        Fixture.signedAssertion(response, XmlSigner.ofRuntime()),
                        Scene.usual().expectation());

        assertThat(verification.standing(Rule.KNOWN_KEY)).isEqualTo(Standing.PASSED);
        assertThat(verification.standing(Rule.AUDIENCE)).isEqualTo(Standing.FAILED);
        assertThat(verification.standing(Rule.NAME_ID)).isEqualTo(Standing.NOT_REACHED);
    }

    @Test
    void after_acceptance_each_rule_has_held_or_did_not_apply() {
        var verification = new ResponseVerifier().verify(GOOD, Scene.usual().expectation());

        assertThat(Rule.values())
                .filteredOn(it -> verification.standing(it) != Standing.PASSED)
                .containsExactly(Rule.ENCRYPTED, Rule.ENCRYPTION_ALGORITHM, Rule.DECRYPTED, Rule.AUTHN_CONTEXT);
        assertThat(verification.standing(Rule.DECRYPTED)).isEqualTo(Standing.NOT_APPLICABLE);
    }

    private static Rule refusal(Set<Rule> enforced, UnaryOperator<byte[]> canonicalised) {
        return new ResponseVerifier(enforced, canonicalised)
                .verify(GOOD, Scene.usual().expectation())
                .refused()
                .map(Refused::rule)
                .orElseThrow();
    }

    private static Set<Rule> allBut(Rule rule) {
        return EnumSet.complementOf(EnumSet.of(rule));
    }

    private static byte[] edited(byte[] octets, String pattern, String replacement) {
        return new String(octets, StandardCharsets.UTF_8)
                .replaceAll(pattern, replacement)
                .getBytes(StandardCharsets.UTF_8);
    }
}
