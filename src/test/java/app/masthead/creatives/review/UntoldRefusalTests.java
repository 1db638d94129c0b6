package app.masthead.creatives.review;

import static app.masthead.support.Cast.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.content.Examples;
import app.masthead.platform.json.ExactJson;
import app.masthead.support.MovedClock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.node.ObjectNode;

/** A request of which nothing is taken while a person's decision is not told: its buyer reads that this passes. */
class UntoldRefusalTests extends UntoldTest {

    private static final CreativeContent SECOND = Examples.with(BANNER, "", "creative_id", "\"two\"");
    private static final CreativeContent SECOND_MOVED = Examples.with(MOVED, "", "creative_id", "\"two\"");

    @Test
    void a_creative_that_comes_alone_can_come_again_after_a_while() {
        decide(sent(BANNER), "approval", ADA);

        var refused = sync(MOVED.json());

        assertThat(refused)
                .hasStatus(422)
                .hasHeader(HttpHeaders.RETRY_AFTER, "15")
                .bodyText()
                .contains("Send the same request again in 15 seconds.")
                .doesNotContain("idempotency key", "Correct what is listed");
        assertThat(recoveries(refused)).containsExactly(" transient 15");
    }

    @Test
    void what_is_to_be_flawless_can_come_again_under_its_own_key() {
        decide(sent(BANNER), "approval", ADA);
        var request = strict(MOVED);
        assertThat(sync(request)).hasStatus(422).hasHeader(HttpHeaders.RETRY_AFTER, "15");
        assertThat(sync(request)).hasStatus(422).hasHeader(HttpHeaders.RETRY_AFTER, "15");

        MovedClock.forward(TOLD_AFTER);

        assertThat(answered(request).at("/0/action").asString()).isEqualTo("updated");
    }

    @Test
    void where_another_has_to_be_corrected_nothing_says_that_the_request_can_come_again() {
        var other = sent(SECOND);
        decide(other, "approval", ADA);
        decide(other, "suspension", ADA, "reason", "policy_revocation", "text", "So it is.");
        MovedClock.forward(TOLD_AFTER);
        decide(sent(BANNER), "approval", ADA);

        var refused = sync(strict(MOVED, SECOND_MOVED));

        assertThat(refused).hasStatus(422).doesNotContainHeader(HttpHeaders.RETRY_AFTER);
        assertThat(refused).bodyText().contains("Correct what is listed");
        assertThat(recoveries(refused)).containsExactly("/creatives/0 transient 15", "/creatives/1 correctable");
    }

    @Test
    void what_is_wrong_by_itself_has_to_be_corrected() {
        var refused = sync(Examples.with(BANNER, "", "name", "\"\"").json());

        assertThat(refused).hasStatus(422).doesNotContainHeader(HttpHeaders.RETRY_AFTER);
        assertThat(recoveries(refused)).isNotEmpty().allMatch(it -> it.equals("/name correctable"));
    }

    private static ObjectNode strict(CreativeContent... creatives) {
        var request = lenient(creatives[0]).put("validation_mode", "strict");
        var list = request.putArray("creatives");
        List.of(creatives).forEach(creative -> list.add(creative.json()));
        return request;
    }

    private static List<String> recoveries(MvcTestResult refused) {
        return ExactJson.read(body(refused))
                .path("errors")
                .valueStream()
                .map(it -> (it.path("pointer").asString() + " "
                                + it.path("recovery").asString() + " "
                                + it.path("retry_after").asString())
                        .stripTrailing())
                .toList();
    }
}
