package app.masthead.creatives.ai;

import static app.masthead.creatives.content.Examples.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.scoring.Verdict.Outcome;
import app.masthead.support.GeminiStub;
import app.masthead.support.GeminiStub.Behaviour;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** An AI service that does not come to an end, or cannot be asked at all: bounded in time and size, and told apart. */
@ExtendWith(OutputCaptureExtension.class)
class AiSilenceTests extends AiTest {

    private static final String INVALID_KEY = "{\"error\": {\"details\": [{\"reason\": \"API_KEY_INVALID\"}]}}";

    @Test
    void a_service_that_keeps_silent_or_drips_without_end_is_left() {
        setUp();
        GeminiStub.behaves(exchange -> sleep(10_000));
        waits("no_answer", 3);

        GeminiStub.behaves(dripping(50));
        waits("no_answer", 3);
    }

    @Test
    void a_huge_answer_is_not_taken() {
        setUp();
        GeminiStub.behaves(dripping(0));

        waits("nonsense", 1);
    }

    @Test
    void a_key_that_cannot_be_read_is_said_so() {
        setUp();
        tenant.change("update tenant set ai_api_key_enc = 'v1:gone:AAAA:AAAA' where tenant_id = current_tenant()");

        var verdict = judge(text("Fresh bread"));

        assertThat(verdict.outcome()).isEqualTo(Outcome.WAITS);
        assertThat(verdict.reasons()).anyMatch(reason -> reason.arguments().contains("key_unreadable"));
        assertThat(GeminiStub.heard()).isEmpty();
    }

    @Test
    void the_key_stands_in_no_log(CapturedOutput output) {
        setUp();
        GeminiStub.refuses(400, INVALID_KEY);
        judge(text("Fresh bread"));
        GeminiStub.behaves(exchange -> exchange.close());
        judge(text("Fresh bread"));

        assertThat(output.getAll()).contains("could not judge").doesNotContain("canary-key");
    }

    private static Behaviour dripping(int pause) {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (var sent = 0; sent < 100_000; sent++) {
                exchange.getResponseBody().write("xxxxxxxx".getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                if (pause > 0) {
                    sleep(pause);
                }
            }
        };
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
