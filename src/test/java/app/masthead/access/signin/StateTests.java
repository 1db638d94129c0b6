package app.masthead.access.signin;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.demo.identity.Endpoint;
import app.masthead.demo.identity.TokenFault;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The state ties an answer to the browser and the sign-in that it belongs to (RFC 6749, section 10.12). */
class StateTests extends SignInTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "&state=", "&state=invented", "&state=%00", "&state=null"})
    @Defends(Attack.FORGED_STATE)
    void an_answer_without_a_state_of_ours_is_refused(String state) {
        var before = stand("acme");
        var ada = visitor();
        var answer = identify(ada, begin(ada, "acme"), ADA.email());

        assertRefused(ada, "acme", before, ada.get(answer.replaceAll("&?state=[^&]*", "") + state));
        assertThat(provider().requests(Endpoint.TOKEN)).isZero();
    }

    @Test
    @Defends(Attack.FORGED_STATE)
    void a_state_that_the_provider_changed_is_refused() {
        var before = stand("acme");
        var ada = visitor();
        provider().misbehave(TokenFault.WRONG_STATE);

        assertRefused(ada, "acme", before, signIn(ada, "acme", ADA.email()));
    }

    /** Login CSRF: Mallory would have Ada work, and leave her data, in Mallory's account. */
    @Test
    @Defends({Attack.FOREIGN_SIGN_IN, Attack.FORGED_STATE})
    void another_browsers_answer_signs_nobody_in() {
        var mallory = visitor();
        var trap = identify(mallory, begin(mallory, "acme"), BOB.email());
        var before = stand("acme");
        var ada = visitor();

        assertRefused(ada, "acme", before, ada.get(trap));

        begin(ada, "acme");
        assertRefused(ada, "acme", before.withOneMoreRefusal(), ada.get(trap));
        assertThat(provider().requests(Endpoint.TOKEN)).isZero();
    }

    @Test
    @Defends(Attack.FOREIGN_SIGN_IN)
    void another_browsers_answer_does_not_replace_who_is_signed_in() {
        var mallory = visitor();
        var trap = identify(mallory, begin(mallory, "acme"), BOB.email());
        var ada = visitor();
        signIn(ada, "acme", ADA.email());

        assertThat(ada.get(trap).location()).startsWith("/sign-in?problem=expired");
        assertThat(ada.get(at("acme", SIGNED_IN_PAGE)).body()).contains("Your menu, Ada");
    }

    @Test
    @Defends(Attack.FORGED_STATE)
    void an_answer_is_good_for_once() {
        var ada = visitor();
        var answer = identify(ada, begin(ada, "acme"), ADA.email());
        assertThat(ada.get(answer).location()).isEqualTo("/");
        var before = stand("acme");

        assertThat(ada.get(answer).location()).startsWith("/sign-in?problem=expired");
        assertThat(stand("acme")).isEqualTo(before.withOneMoreRefusal());
        var thief = visitor();
        assertThat(thief.get(answer).location()).startsWith("/sign-in?problem=expired");
        assertThat(isIn(thief, "acme")).isFalse();
    }

    @Test
    @Defends(Attack.FORGED_STATE)
    void two_tabs_at_once_both_finish_and_each_arrives_where_it_was_going() {
        var ada = visitor();
        var one = begin(ada, "acme", "/audit-log?q=one");
        var two = begin(ada, "acme", "/audit-log?q=two");
        var answerOne = identify(ada, one, ADA.email());
        var answerTwo = identify(ada, two, ADA.email());

        assertThat(ada.get(answerTwo).location()).isEqualTo("/audit-log?q=two");
        assertThat(ada.get(answerOne).location()).isEqualTo("/audit-log?q=one");
        assertThat(isIn(ada, "acme")).isTrue();
    }

    @Test
    void of_six_sign_ins_under_way_the_oldest_is_forgotten() {
        var ada = visitor();
        var begun = new ArrayList<String>();
        for (int tab = 0; tab < 6; tab++) {
            begun.add(begin(ada, "acme"));
        }

        assertThat(ada.get(identify(ada, begun.getFirst(), ADA.email())).location())
                .startsWith("/sign-in?problem=expired");
        assertThat(ada.get(identify(ada, begun.getLast(), ADA.email())).location())
                .isEqualTo("/");
    }
}
