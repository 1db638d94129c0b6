package app.masthead.access.signin;

import static app.masthead.support.Cast.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page says after a form, to a browser that keeps its session and follows. */
class NoticeTests extends SignInTest {

    private Visitor bob = new Visitor();

    @BeforeEach
    void in() {
        bob = visitor();
        signIn(bob, "acme", BOB.email());
    }

    @ParameterizedTest
    @CsvSource({
        "/rate-card, /rate-card/changes, scope=picked, Choose prices first",
        "/products, /background-work, '', Choose what to do",
        "/products, /background-work, action=archive, Choose products first",
    })
    void who_has_chosen_nothing_is_told(String page, String form, String field, String sentence) {
        var fields = new HashMap<>(Map.of(
                "_csrf",
                bob.get(at("acme", page))
                        .page()
                        .expectFirst("input[name=_csrf]")
                        .attr("value")));
        if (!field.isEmpty()) fields.put(field.split("=")[0], field.split("=")[1]);

        var answer = bob.post(at("acme", form), fields);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(bob.get(at("acme", answer.location()))
                        .page()
                        .select(".flash")
                        .text())
                .contains(sentence);
    }
}
