package app.masthead.creatives.ai;

import static app.masthead.creatives.content.Examples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.masthead.platform.json.ExactJson;
import app.masthead.support.TestBuyer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/** For whose creatives an AI service was paid. */
class CallsByBuyerTests extends AiTest {

    @Test
    void a_call_in_the_background_is_on_record_with_the_buyer_whose_creative_it_is_about() {
        setUp();
        var buyer = TestBuyer.in(tenant.id(), cast);

        assertThat(mvc.post()
                        .uri("/api/v1/creatives")
                        .with(buyer.machine())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(ExactJson.write(text("Fresh bread").json())))
                .hasStatus2xxSuccessful();

        await().atMost(Duration.ofSeconds(20)).ignoreExceptions().untilAsserted(() -> assertThat(
                        read("principal_id || ' ' || creative_id"))
                .isEqualTo(buyer.id() + " a_text"));
    }
}
