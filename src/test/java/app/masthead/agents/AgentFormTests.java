package app.masthead.agents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed about an agent, and where its credential goes. */
class AgentFormTests extends AgentPageTest {

    private static final String SECRET = "very-secret-value-17";

    @Test
    void an_agent_is_added_with_an_id_made_out_of_its_name() {
        var answer =
                sent(CREATIVE, Map.of("name", "Café Studio", "endpoint", "https://studio.example/mcp", "auth", "none"));

        assertThat(answer).hasStatus(303).hasRedirectedUrl(CREATIVE + "/cafe_studio");
        assertThat(text(CREATIVE + "/cafe_studio")).contains("Café Studio", "It has not been tested yet");
        assertThat(read("select operation from audit_log")).isEqualTo("agents.agent.added");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name|       |Enter a name",
                "id|Not This|Enter an ID of small letters",
                "id|new|it cannot be new",
                "endpoint||Enter the address of the agent",
                "endpoint|studio.example|Enter a complete address",
                "endpoint|ftp://studio.example|Enter an address that begins with https://",
                "endpoint|https://me:word@studio.example|Leave the user name and password out",
                "endpoint|https://studio.example/#a|Leave out everything from # on",
                "auth|magic|Choose how we prove who asks"
            })
    void what_cannot_be_is_said_at_its_field_and_kept(String field, String typed, String sentence) {
        var form = new HashMap<>(
                Map.of("name", "Studio", "id", "studio", "endpoint", "https://studio.example/mcp", "auth", "none"));
        form.put(field, typed == null ? "" : typed);

        var answer = sent(CREATIVE, form);

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select(".field__error").text()).contains(sentence);
        assertThat(page(answer).select(".error-summary a[href='#" + field + "']"))
                .hasSize(1);
        assertThat(read("select count(*)::text from creative_agent")).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host",
                "content-length",
                "Mcp-Session-Id",
                "Two Words",
                "X:Y",
                "Cookie",
                "Proxy-Authorization",
                "Origin",
                "Accept-Encoding",
                "X-Forwarded-For",
                "Forwarded"
            })
    void a_header_that_would_break_the_message_is_refused(String header) {
        var answer = sent(CREATIVE, withHeader(header, SECRET));

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#header-note .field__error")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\r\nlines", "ünlaut", "be\u0007ll"})
    void neither_is_a_value_that_would(String value) {
        assertThat(sent(CREATIVE, withHeader("X-Key", value))).hasStatus(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:9000/mcp",
                "http://studio.internal",
                "http://localhost:9000?agent=1",
                "http://[::1]"
            })
    void where_calls_may_stay_in_the_house_any_address_in_it_can_be_stored(String address) {
        assertThat(sent(CREATIVE, Map.of("name", "Studio", "endpoint", address, "auth", "none")))
                .hasStatus(303);
        assertThat(read("select endpoint from creative_agent")).isEqualTo(address);
    }

    @Test
    void an_id_is_taken_once() {
        added("studio", "https://studio.example");

        assertThat(sent(CREATIVE, Map.of("name", "Studio", "endpoint", "https://other.example", "auth", "none")))
                .hasStatus(422)
                .bodyText()
                .contains("There is an agent of this ID already");
    }

    @Test
    void who_adds_the_same_twice_has_added_it_once() {
        var typed = withHeader("X-Key", SECRET);

        assertThat(sent(CREATIVE, typed)).hasStatus(303);
        assertThat(sent(CREATIVE, typed)).hasStatus(303).hasRedirectedUrl(CREATIVE + "/s");
        assertThat(sent(CREATIVE, withHeader("X-Key", "another"))).hasStatus(422);

        assertThat(read("select count(*)::text from audit_log")).isEqualTo("1");
    }

    @Test
    void who_saves_the_same_twice_has_saved_it_once() {
        sent(CREATIVE, withHeader("X-Key", SECRET));
        var typed = new HashMap<>(withHeader("X-Other", "another"));
        typed.put("version", "0");

        assertThat(sent(CREATIVE + "/s", typed)).hasStatus(303);
        assertThat(sent(CREATIVE + "/s", typed)).hasStatus(303);
        typed.put("credential", "a third");
        assertThat(sent(CREATIVE + "/s", typed)).hasStatus(409);

        assertThat(read("select count(*)::text from audit_log")).isEqualTo("2");
    }

    @Test
    void another_address_forgets_what_was_found_at_the_first() {
        added("studio", demo.server().creative());
        press(CREATIVE + "/studio/test");
        assertThat(read("select count(*)::text from creative_agent_format")).isEqualTo("4");

        var moved = Map.of("name", "Studio", "endpoint", demo.server().nothing(), "auth", "none", "version", "0");
        assertThat(sent(CREATIVE + "/studio", moved)).hasStatus(303);

        assertThat(read("select count(*)::text from creative_agent_format")).isEqualTo("0");
        assertThat(text(CREATIVE + "/studio")).contains("It has not been tested yet");
    }

    @Test
    void two_people_at_once_are_shown_both_versions() {
        added("studio", "https://studio.example");
        var mine = Map.of("name", "Mine", "endpoint", "https://studio.example", "auth", "none", "version", "0");
        tenant.change("update creative_agent set agent_name = 'Theirs', version = 1");

        var answer = sent(CREATIVE + "/studio", mine);

        assertThat(answer).hasStatus(409);
        assertThat(page(answer).select(".conflict").text()).contains("Theirs", "Mine");
    }

    private static Map<String, String> withHeader(String header, String value) {
        return Map.of(
                "name", "S", "endpoint", "https://s.example", "auth", "header", "header", header, "credential", value);
    }
}
