package app.masthead.agents;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.platform.web.RateLimits;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a test of an agent that really answers. */
class AgentTrialTests extends AgentPageTest {

    @Autowired
    private RateLimits limits;

    @Test
    void a_creative_agent_that_answers_is_kept_with_its_formats() {
        added("studio", demo.server().creative());

        assertThat(press(CREATIVE + "/studio/test")).hasStatus(303).hasRedirectedUrl(CREATIVE + "/studio");

        assertThat(text(CREATIVE + "/studio"))
                .contains("It names 4 formats", "Demo creative studio 1.4.0")
                .contains("Front page wrap", "1920 × 1080", "20 s", "Chosen in the product");
        assertThat(read("select string_agg(format_id, ' ' order by place) from creative_agent_format"))
                .isEqualTo("front_page_wrap recipe_card short_film skyscraper");
        assertThat(read("select operation from audit_log")).isEqualTo("agents.agent.tested");
    }

    @Test
    void a_signals_agent_that_answers_in_events_passes() {
        sent(SIGNALS, Map.of("name", "Signals", "endpoint", demo.server().signals(), "auth", "none"));

        press(SIGNALS + "/signals/test");

        assertThat(text(SIGNALS + "/signals")).contains("It offers signals, with 2 tools in all", "Demo signals 1.4.0");
    }

    @Test
    void the_conversation_is_ended_where_the_agent_keeps_it() throws IOException, InterruptedException {
        var ended = new ArrayBlockingQueue<String>(1);
        try (var agent = HostileAgent.that(exchange -> {
            if (exchange.getRequestMethod().equals("DELETE")) {
                ended.add(String.valueOf(exchange.getRequestHeaders().getFirst("Mcp-Session-Id")));
            }
            exchange.getResponseHeaders().set("Mcp-Session-Id", "kept-17");
            HostileAgent.send(exchange, 200, "application/json", """
                    {"jsonrpc":"2.0","id":1,"result":{"protocolVersion":"2025-06-18","capabilities":{},
                     "serverInfo":{"name":"Keeper","version":"1"}}}""");
        })) {
            added("studio", agent.address());
            press(CREATIVE + "/studio/test");

            assertThat(ended.poll(10, TimeUnit.SECONDS)).isEqualTo("kept-17");
        }
    }

    @Test
    void an_agent_of_the_other_kind_is_told_apart() {
        added("studio", demo.server().signals());

        press(CREATIVE + "/studio/test");

        assertThat(text(CREATIVE + "/studio")).contains("does not offer what an agent of this kind has to");
    }

    @Test
    void a_failed_test_keeps_what_was_found_before() {
        added("studio", demo.server().creative());
        press(CREATIVE + "/studio/test");
        tenant.change("update creative_agent set endpoint = '" + demo.server().nothing() + "'");

        press(CREATIVE + "/studio/test");

        assertThat(read("select last_test_passed::text from creative_agent")).isEqualTo("false");
        assertThat(read("select count(*)::text from creative_agent_format")).isEqualTo("4");
    }

    /** The portal's own allowance in tests is a thousand; this tenant has used it up. */
    @Test
    @Defends(Attack.PORT_SCAN)
    void whoever_tests_too_often_is_told_to_wait_and_nobody_is_asked() {
        added("studio", demo.server().creative());
        CurrentTenant.run(new TenantId(tenant.id()), () -> limits.take("agent|" + tenant.id(), 1, Duration.ofHours(1)));

        var answer = press(CREATIVE + "/studio/test");

        assertThat(answer).hasStatus(429);
        assertThat(read("select count(last_tested_at)::text from creative_agent"))
                .isEqualTo("0");
    }
}
