package app.masthead.creatives.ai;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.Examples;
import app.masthead.platform.json.ExactJson;
import app.masthead.support.GeminiStub;
import app.masthead.support.TestBuyer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whoever only asks what would happen costs nothing: no AI service is asked, and no host for a file. */
class DryRunTests extends AiTest {

    private static final String LEFT = """
            select (select count(*) from creative) + (select count(*) from creative_processing)
                 + (select count(*) from creative_file) + (select count(*) from ai_call)
                 + (select count(*) from scheduled_tasks where task_instance like '%' || current_tenant() || '%')""";

    @Test
    void a_dry_run_asks_no_service_and_fetches_nothing() throws InterruptedException {
        setUp();
        var buyer = TestBuyer.in(tenant.id(), cast);

        var answer = send(buyer, true);
        Thread.sleep(3_000);

        assertThat(answer).contains("\"dry_run\":true", "\"created\"");
        assertThat(GeminiStub.heard()).isEmpty();
        assertThat(tenant.read(LEFT)).isEqualTo("0");
    }

    @Test
    void what_is_really_sent_is_fetched_and_asked_about() {
        setUp();
        var buyer = TestBuyer.in(tenant.id(), cast);

        send(buyer, false);

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> GeminiStub.heard().stream()
                .anyMatch(it -> it.path().contains("generateContent")));
        assertThat(GeminiStub.heard()).anyMatch(it -> it.path().startsWith("/picture.png"));
    }

    private String send(TestBuyer buyer, boolean dry) {
        var sync = ExactJson.nodes().objectNode();
        sync.put("idempotency_key", UUID.randomUUID().toString()).put("dry_run", dry);
        sync.putArray("creatives")
                .add(banner())
                .add(Examples.text("Fresh bread").json());
        var answer = mvc.post()
                .uri("/api/v1/creatives")
                .with(buyer.machine())
                .contentType("application/json")
                .content(ExactJson.write(sync))
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static JsonNode banner() {
        var picture = "\"" + GeminiStub.address() + "/picture.png\"";
        return Examples.with(Examples.banner(), "/assets/banner_image", "url", picture)
                .json();
    }
}
