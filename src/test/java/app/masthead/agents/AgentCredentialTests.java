package app.masthead.agents;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.demo.agents.DemoAgentServer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What proves to an agent who asks: it goes in once, and to one address alone. */
class AgentCredentialTests extends AgentPageTest {

    private static final String SECRET = "very-secret-value-17";

    @Test
    void a_credential_is_sealed_and_never_shown_again() {
        guarded();

        var stored = read("select credentials_enc from creative_agent");
        assertThat(stored).startsWith("v1:").doesNotContain(SECRET);
        assertThat(get(CREATIVE + "/studio", ana)).bodyText().doesNotContain(SECRET);
        assertThat(get(CREATIVE + "/studio/edit", ana)).bodyText().doesNotContain(SECRET);
        assertThat(get(CREATIVE + ".json", ana))
                .bodyText()
                .doesNotContain(SECRET)
                .doesNotContain("v1:");
        assertThat(read("select changes::text from audit_log"))
                .contains("credential")
                .doesNotContain(SECRET);
    }

    @Test
    void a_refused_form_asks_for_the_credential_again() {
        var answer = sent(
                CREATIVE, Map.of("name", "", "endpoint", "https://s.example", "auth", "bearer", "credential", SECRET));

        assertThat(answer).hasStatus(422).bodyText().doesNotContain(SECRET).contains("Enter it again");
    }

    @Test
    void a_stored_credential_is_never_sent_to_another_address() {
        guarded();

        var answer = sent(CREATIVE + "/studio", edited(Map.of("endpoint", "https://thief.example/mcp")));

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#credential-note").text()).contains("meant for another address");
        assertThat(read("select endpoint from creative_agent")).isEqualTo("https://studio.example/mcp");
    }

    @Test
    void it_stays_while_the_address_does() {
        guarded();
        var sealed = read("select credentials_enc from creative_agent");

        assertThat(sent(CREATIVE + "/studio", edited(Map.of("name", "Renamed"))))
                .hasStatus(303);

        assertThat(read("select agent_name || credentials_enc from creative_agent"))
                .isEqualTo("Renamed" + sealed);
    }

    @Test
    void without_proof_it_is_forgotten() {
        guarded();

        assertThat(sent(CREATIVE + "/studio", edited(Map.of("auth", "none", "endpoint", "https://new.example"))))
                .hasStatus(303);

        assertThat(read("select count(credentials_enc)::text from creative_agent"))
                .isEqualTo("0");
    }

    @Test
    void a_bearer_token_reaches_the_agent() {
        sent(
                CREATIVE,
                Map.of(
                        "name",
                        "Guarded",
                        "endpoint",
                        demo.server().guarded(),
                        "auth",
                        "bearer",
                        "credential",
                        "wrong"));
        press(CREATIVE + "/guarded/test");
        assertThat(text(CREATIVE + "/guarded")).contains("The agent refuses us (error 401)");

        var right = Map.of("name", "Guarded", "endpoint", demo.server().guarded(), "auth", "bearer", "version", "0");
        var form = new HashMap<>(right);
        form.put("credential", DemoAgentServer.TOKEN);
        assertThat(sent(CREATIVE + "/guarded", form)).hasStatus(303);
        press(CREATIVE + "/guarded/test");

        assertThat(text(CREATIVE + "/guarded")).contains("It names 4 formats");
    }

    private void guarded() {
        assertThat(sent(
                        CREATIVE,
                        Map.of(
                                "name",
                                "Studio",
                                "endpoint",
                                "https://studio.example/mcp",
                                "auth",
                                "bearer",
                                "credential",
                                SECRET)))
                .hasStatus(303);
    }

    private static Map<String, String> edited(Map<String, String> changes) {
        var form = new HashMap<>(
                Map.of("name", "Studio", "endpoint", "https://studio.example/mcp", "auth", "bearer", "version", "0"));
        form.putAll(changes);
        return form;
    }
}
