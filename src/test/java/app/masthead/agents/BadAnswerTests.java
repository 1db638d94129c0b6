package app.masthead.agents;

import static app.masthead.agents.HostileAgent.send;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.agents.HostileAgent.Behaviour;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Agents that answer badly, over real HTTP: a clear sentence within ten seconds, and nothing is kept but that. */
class BadAnswerTests extends AgentPageTest {

    private static final String GREETING = """
            {"jsonrpc":"2.0","id":1,"result":{"protocolVersion":"2025-06-18","capabilities":{},
             "serverInfo":{"name":"Odd","version":"1"}}}""";
    private static final String TOOLS =
            "{\"jsonrpc\":\"2.0\",\"id\":2,\"result\":{\"tools\":[{\"name\":\"list_creative_formats\"}]}}";

    @ParameterizedTest
    @CsvSource({
        "500, The server answers with the error 500",
        "429, The server answers with the error 429",
        "401, The agent refuses us (error 401)",
        "404, There is no agent at that path (error 404)",
        "302, That address sends us on to another one"
    })
    @Defends(Attack.SENT_ELSEWHERE)
    void an_error_is_named(int status, String sentence) throws IOException {
        fails(
                exchange -> {
                    exchange.getResponseHeaders().set("Location", demo.server().creative());
                    send(exchange, status, "text/plain", "secret inside");
                },
                sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html>Welcome</html>|does not speak the Model Context Protocol",
                "''|does not speak the Model Context Protocol",
                "[]|does not speak the Model Context Protocol",
                "{\"jsonrpc\":\"2.0\",\"id\":7,\"result\":{}}|does not speak the Model Context Protocol",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"protocolVersion\":\"1066\"}}|speaks a revision",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-32000,\"message\":\"secret inside\"}}|refuses the question (error -32000)"
            })
    void what_is_no_greeting_is_said(String body, String sentence) throws IOException {
        fails(exchange -> send(exchange, 200, "application/json", body), sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"isError\":true,\"content\":[]}|could not answer the question",
                "{\"content\":[{\"type\":\"text\",\"text\":\"Hello\"}]}|answers in words where data is needed",
                "{\"structuredContent\":{\"products\":[]}}|lists no formats",
                "{\"structuredContent\":{\"formats\":[\"display\",{\"format_id\":\"old\"}]}}|None of the formats",
                "{\"structuredContent\":{\"formats\":[],\"pagination\":{\"has_more\":true,\"cursor\":\"on\"}}}|more than 500 formats"
            })
    void what_is_no_list_of_formats_is_said(String result, String sentence) throws IOException {
        fails(conversation(result), sentence);
    }

    @Test
    void a_list_in_words_only_is_read_all_the_same() throws IOException {
        var list =
                "{\\\"formats\\\":[{\\\"format_id\\\":{\\\"agent_url\\\":\\\"https://a.example\\\",\\\"id\\\":\\\"x\\\"}}]}";
        try (var agent =
                HostileAgent.that(conversation("{\"content\":[{\"type\":\"text\",\"text\":\"" + list + "\"}]}"))) {
            added("studio", agent.address());
            press(CREATIVE + "/studio/test");
        }
        assertThat(text(CREATIVE + "/studio")).contains("It names 1 format");
    }

    @Test
    @Defends(Attack.ENDLESS_ANSWER)
    void a_huge_answer_is_cut_off() throws IOException {
        fails(exchange -> send(exchange, 200, "application/json", " ".repeat(2 << 20)), "larger than 1 MB");
    }

    @Test
    @Defends(Attack.ENDLESS_ANSWER)
    void one_that_drips_is_not_waited_for() throws IOException {
        var begun = Instant.now();

        fails(
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
                    exchange.sendResponseHeaders(200, 0);
                    for (int i = 0; i < 60; i++) {
                        exchange.getResponseBody().write(": wait\n".getBytes(StandardCharsets.UTF_8));
                        exchange.getResponseBody().flush();
                        pause();
                    }
                },
                "No complete answer came within ten seconds");

        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(12));
    }

    @Test
    void nobody_there_is_said() {
        added("studio", "http://localhost:1/mcp");

        press(CREATIVE + "/studio/test");

        assertThat(text(CREATIVE + "/studio")).contains("Nothing answers at that address");
    }

    private void fails(Behaviour behaviour, String sentence) throws IOException {
        try (var agent = HostileAgent.that(behaviour)) {
            added("studio", agent.address());
            assertThat(press(CREATIVE + "/studio/test")).hasStatus(303);
            assertThat(agent.calls()).isPositive();
        }
        assertThat(text(CREATIVE + "/studio")).contains(sentence).doesNotContain("secret inside");
        assertThat(read("select count(*)::text from creative_agent_format")).isEqualTo("0");
    }

    /** A proper conversation up to the one answer. */
    private static Behaviour conversation(String result) {
        return exchange -> {
            var message = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (message.contains("\"initialize\"")) {
                send(exchange, 200, "application/json", GREETING);
            } else if (message.contains("tools/list")) {
                send(exchange, 200, "application/json", TOOLS);
            } else if (message.contains("tools/call")) {
                var id = message.replaceAll("(?s).*\"id\":(\\d+).*", "$1");
                send(
                        exchange,
                        200,
                        "application/json",
                        "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"result\":" + result + "}");
            } else {
                send(exchange, 202, "application/json", "");
            }
        };
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
