package app.masthead.access.saml.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.saml.engine.Verification.Refused;
import app.masthead.access.saml.kit.Oracle;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an attacker or a broken identity provider may send is refused by the very rule that is meant for it. */
class BadResponseTests {

    @ParameterizedTest
    @MethodSource("all")
    @Defends({
        Attack.SIGNATURE_WRAPPING,
        Attack.PARSER_DIFFERENTIAL,
        Attack.COMMENT_IN_NAME,
        Attack.MISSING_SIGNATURE,
        Attack.SEVERAL_ASSERTIONS,
        Attack.ENCRYPTED_UNSIGNED,
        Attack.KEY_IN_MESSAGE,
        Attack.BROKEN_SIGNATURE,
        Attack.MAC_WITH_PUBLIC_KEY,
        Attack.WEAK_ALGORITHM,
        Attack.XML_ENTITIES
    })
    void it_is_refused_by_its_rule(Made made) {
        var verification = made.verifiedBy(new ResponseVerifier());

        assertThat(verification.refused())
                .map(Refused::rule)
                .isEqualTo(made.fixture().refusedBy());
    }

    @ParameterizedTest
    @MethodSource("all")
    @Defends(Attack.PARSER_DIFFERENTIAL)
    void the_oracle_refuses_it_too(Made made) {
        var objection = Oracle.objection(made.response(), made.fixture().expectation());

        assertThat(objection.isEmpty())
                .as("%s, but %s", objection, made.fixture().oracleDiffers())
                .isEqualTo(made.fixture().oracleDiffers().isPresent());
    }

    /** Each rule is needed for each of its fixtures: no other refuses it in the same way. */
    @ParameterizedTest
    @MethodSource("all")
    @Defends(Attack.SIGNATURE_WRAPPING)
    void without_its_rule_it_is_accepted_or_refused_by_another(Made made) {
        var rule = made.fixture().refusedBy().orElseThrow();
        var without = new ResponseVerifier(EnumSet.complementOf(EnumSet.of(rule)), UnaryOperator.identity());

        assertThat(made.verifiedBy(without).refused())
                .map(Refused::rule)
                .isNotEqualTo(made.fixture().refusedBy());
    }

    static List<Made> all() {
        return Made.bad();
    }
}
