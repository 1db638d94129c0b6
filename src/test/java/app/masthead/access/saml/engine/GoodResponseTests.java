package app.masthead.access.saml.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.saml.kit.Fixture;
import app.masthead.access.saml.kit.GoodResponses;
import app.masthead.access.saml.kit.Oracle;
import app.masthead.access.saml.kit.Scene;
import app.masthead.access.saml.kit.XmlSigner;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a sound identity provider may send is accepted, whichever implementation signed it. */
class GoodResponseTests {

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("fixtures")
    void it_is_accepted(Fixture fixture, XmlSigner signer) {
        var verification = new ResponseVerifier().verify(fixture.make(signer), fixture.expectation());

        assertThat(verification.refused()).isEmpty();
        assertThat(verification.accepted()).map(it -> it.nameId().value()).contains(Scene.ADA);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("fixtures")
    void the_oracle_agrees(Fixture fixture, XmlSigner signer) {
        var objection = Oracle.objection(fixture.make(signer), fixture.expectation());

        assertThat(objection.isPresent())
                .as("%s, but %s", objection, fixture.oracleDiffers())
                .isEqualTo(fixture.oracleDiffers().isPresent());
    }

    static Stream<Arguments> fixtures() {
        return GoodResponses.all().flatMap(fixture -> Stream.of(XmlSigner.ofRuntime(), XmlSigner.ofSantuario())
                .map(signer -> Arguments.of(fixture, signer)));
    }
}
