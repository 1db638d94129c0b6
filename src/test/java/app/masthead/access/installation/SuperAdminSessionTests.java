package app.masthead.access.installation;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.signin.Visitor;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Those who run the installation see where each other is signed in, and end it. */
class SuperAdminSessionTests extends ConsoleEntranceTest {

    private Visitor eve = visitor();

    @BeforeEach
    void enter() {
        eve = eve();
    }

    @Test
    void one_session_is_ended_and_the_others_go_on() {
        var key = authenticator();
        var office = visitor();
        var una = joined(office, key);
        var home = visitor();
        signIn(home, key);

        var latest = page(una).select("#sessions tbody form").attr("action");
        press(una, latest);

        assertThat(isInConsole(home)).isFalse();
        assertThat(isInConsole(office)).isTrue();
        assertThat(page(una).select("#sessions tbody tr")).hasSize(1);
        assertThat(operations(una.id())).contains("access.sessions-ended");
    }

    @Test
    void all_sessions_of_a_person_end_at_once() {
        var key = authenticator();
        var office = visitor();
        var una = joined(office, key);
        signIn(visitor(), key);

        press(una, "/console/people/" + una.id() + "/sessions/end");

        assertThat(isInConsole(office)).isFalse();
        assertThat(page(una).select("#sessions").text()).contains("Not signed in anywhere");
    }

    @Test
    void a_session_is_ended_only_where_its_person_stands() {
        var office = visitor();
        var una = joined(office, authenticator());
        var session = page(una).select("#sessions tbody form").attr("action");

        press(una, session.replace(una.id().toString(), id(EVE).toString()));

        assertThat(isInConsole(office)).isTrue();
    }

    @Test
    void the_session_from_which_one_looks_is_marked_and_has_no_button() {
        var own = eve.get(console("/console/people/" + id(EVE))).page();

        assertThat(own.select("#sessions tbody tr:contains(This one) form")).isEmpty();
        assertThat(own.select("[commandfor=end-sessions]")).isEmpty();
    }

    private Document page(Invited person) {
        return eve.get(console("/console/people/" + person.id())).page();
    }

    private void press(Invited person, String action) {
        var answer = eve.post(console(action), Map.of("_csrf", token(page(person))));
        assertThat(answer.status()).isEqualTo(303);
    }
}
