package app.masthead.access.signin;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sessions can be seen and ended, and whoever was in by one is out with the very next request. */
class OpenSessionTests extends SignInTest {

    @Test
    @Defends(Attack.STOLEN_SESSION)
    void an_admin_ends_every_session_of_a_person_at_once() {
        var bob = visitor();
        signIn(bob, "acme", BOB.email());
        var ada = visitor();
        signIn(ada, "acme", ADA.email());
        assertThat(isIn(bob, "acme")).isTrue();

        var page = ada.get(at("acme", "/settings/sessions?person=" + BOB.id())).page();
        var form = "/settings/sessions/people/" + BOB.id() + "/end";
        var token = page.select("form[action=" + form + "] input[name=_csrf]").attr("value");
        var answer = ada.post(at("acme", form), Map.of("_csrf", token));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(isIn(bob, "acme")).isFalse();
        assertThat(isIn(ada, "acme")).isTrue();
        assertThat(ended(BOB.id().toString())).contains("ended-by-admin");
    }

    @Test
    void people_end_their_own_other_sessions_and_stay_in() {
        var elsewhere = visitor();
        signIn(elsewhere, "acme", BOB.email());
        var here = visitor();
        signIn(here, "acme", BOB.email());

        var page = here.get(at("acme", "/me/sessions")).page();
        var token = page.select("form[action=/me/sessions/others/end] input[name=_csrf]")
                .attr("value");
        here.post(at("acme", "/me/sessions/others/end"), Map.of("_csrf", token));

        assertThat(isIn(elsewhere, "acme")).isFalse();
        assertThat(isIn(here, "acme")).isTrue();
        assertThat(here.get(at("acme", "/me/sessions")).page().select("tbody tr"))
                .hasSize(1);
    }

    @Test
    @Defends(Attack.TOO_MANY_SESSIONS)
    void of_six_sign_ins_at_once_five_stay_in() throws Exception {
        var visitors = IntStream.range(0, 6).mapToObj(number -> visitor()).toList();
        var waiting = visitors.stream()
                .map(it -> identify(it, begin(it, "acme"), BOB.email()))
                .toList();
        var ways = IntStream.range(0, 6)
                .mapToObj(number -> (Callable<Reply>) () -> visitors.get(number).get(waiting.get(number)))
                .toList();

        try (var all = Executors.newFixedThreadPool(6)) {
            all.invokeAll(ways);
        }

        assertThat(visitors.stream().filter(it -> isIn(it, "acme"))).hasSize(5);
        assertThat(ended(BOB.id().toString())).contains("too-many");
    }

    @Test
    @Defends(Attack.STOLEN_SESSION)
    void the_list_holds_no_identifier_that_opens_a_session() {
        var bob = visitor();
        var cookie = signIn(bob, "acme", BOB.email()).sessionCookie().orElseThrow();
        var value = cookie.substring("masthead=".length(), cookie.indexOf(';'));
        var id = new String(java.util.Base64.getDecoder().decode(value), java.nio.charset.StandardCharsets.UTF_8);

        String rows =
                cast.inTenant("acme", database -> database.sql("select string_agg(s::text, ' ') from person_session s")
                        .query(String.class)
                        .single());

        assertThat(rows).doesNotContain(value, id);
        assertThat(bob.get(at("acme", "/me/sessions")).body()).doesNotContain(value, id);
    }

    private List<String> ended(String person) {
        return cast.inTenant("acme", database -> database.sql("""
                        select end_reason from person_session
                        where person_id = cast(:person as uuid) and end_reason is not null""")
                .param("person", person)
                .query((row, number) -> row.getString("end_reason"))
                .list());
    }
}
