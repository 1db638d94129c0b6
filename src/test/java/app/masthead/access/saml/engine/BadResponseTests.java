package app.masthead.access.saml.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.saml.engine.Verification.Refused;
import app.masthead.access.saml.kit.BadResponses;
import app.masthead.access.saml.kit.Fixture;
import app.masthead.access.saml.kit.Oracle;
import app.masthead.access.saml.kit.XmlSigner;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an attacker or a broken identity provider may send is refused by the very rule that is meant for it. */
class BadResponseTests {

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("fixtures")
    void it_is_refused_by_its_rule(Fixture fixture, XmlSigner signer) {
        var verification = new ResponseVerifier().verify(fixture.make(signer), fixture.expectation());

        assertThat(verification.refused()).map(Refused::rule).isEqualTo(fixture.refusedBy());
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("fixtures")
    void the_oracle_refuses_it_too(Fixture fixture, XmlSigner signer) {
        var objection = Oracle.objection(fixture.make(signer), fixture.expectation());

        assertThat(objection.isEmpty())
                .as("%s, but %s", objection, fixture.oracleDiffers())
                .isEqualTo(fixture.oracleDiffers().isPresent());
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("fixtures")
    void without_its_rule_it_is_not_refused_like_that(Fixture fixture, XmlSigner signer) {
        var rule = fixture.refusedBy().orElseThrow();
        var without = new ResponseVerifier(allBut(rule), UnaryOperator.identity());

        var verification = without.verify(fixture.make(signer), fixture.expectation());

        assertThat(verification.refused()).map(Refused::rule).isNotEqualTo(fixture.refusedBy());
    }

    private static Set<Rule> allBut(Rule rule) {
        return EnumSet.complementOf(EnumSet.of(rule));
    }

    static Stream<Arguments> fixtures() {
        return BadResponses.all().flatMap(fixture -> Stream.of(XmlSigner.ofRuntime(), XmlSigner.ofSantuario())
                .map(signer -> Arguments.of(fixture, signer)));
    }
}
