package app.masthead.access.saml.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.saml.kit.Oracle;
import app.masthead.access.saml.kit.Scene;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a sound identity provider may send is accepted, whichever implementation signed it. */
class GoodResponseTests {

    @ParameterizedTest
    @MethodSource("all")
    void it_is_accepted(Made made) {
        var verification = made.verifiedBy(new ResponseVerifier());

        assertThat(verification.refused()).isEmpty();
        assertThat(verification.accepted()).map(it -> it.nameId().value()).contains(Scene.ADA);
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_oracle_agrees(Made made) {
        var objection = Oracle.objection(made.response(), made.fixture().expectation());

        assertThat(objection.isPresent())
                .as("%s, but %s", objection, made.fixture().oracleDiffers())
                .isEqualTo(made.fixture().oracleDiffers().isPresent());
    }

    static List<Made> all() {
        return Made.good();
    }
}
