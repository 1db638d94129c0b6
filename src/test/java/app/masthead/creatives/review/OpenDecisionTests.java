package app.masthead.creatives.review;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.RITA;
import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.support.CastMember;
import app.masthead.support.MovedClock;
import java.time.Duration;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Where a decision is offered to be taken back as long as it can be. */
class OpenDecisionTests extends ReviewPageTest {

    @Test
    void whoever_comes_back_to_what_they_decided_finds_the_way_back_there() {
        var path = waiting("one");
        decide(path, "approval", RITA);

        assertThat(undo(offeredOn(path, RITA), RITA)).hasStatus(303);

        assertThat(decisions(path)).last().isEqualTo("pending_review by Rita");
        assertThat(offer(path, RITA)).as("what waits again").isEmpty();
    }

    @Test
    void nobody_else_is_offered_it_and_nobody_after_ten_seconds() {
        var path = waiting("one");
        decide(path, "approval", RITA);

        assertThat(offer(path, ADA)).isEmpty();
        assertThat(offer(path, CLEO)).isEmpty();
        MovedClock.forward(Duration.ofSeconds(10));
        assertThat(offer(path, RITA)).isEmpty();
    }

    @Test
    void it_is_offered_for_as_long_as_it_can_be_taken_back() {
        var path = waiting("one");
        decide(path, "approval", RITA);
        MovedClock.forward(Duration.ofSeconds(6));

        assertThat(Integer.parseInt(offer(path, RITA).attr("data-seconds"))).isBetween(0, 3);
    }

    @Test
    void it_is_offered_on_each_however_many_were_decided_since() {
        var path = waiting("one");
        decide(path, "approval", RITA);
        for (var number = 0; number < 11; number++) {
            decide(waiting("later_" + number), "approval", RITA);
        }

        assertThat(offer(path, RITA)).isNotEmpty();
    }

    @Test
    void what_somebody_decided_since_is_not_offered_any_more() {
        var path = waiting("one");
        decide(path, "approval", RITA);
        decide(path, "suspension", ADA, "reason", "policy_revocation");

        assertThat(offer(path, RITA)).isEmpty();
        assertThat(offer(path, ADA)).isNotEmpty();
    }

    @Test
    void of_quick_decisions_each_is_offered_beside_the_last_one() {
        var first = waiting("one");
        var second = waiting("two");
        var third = waiting("three");
        var fourth = waiting("four");
        MovedClock.forward(Duration.ofSeconds(10));
        decide(first, "approval", RITA);
        decide(second, "rejection", RITA, "reason", "policy_revocation");
        decide(third, "approval", ADA);

        var page = document(decideAhead(fourth, waiting("five")));

        var offers = page.select("#flash form").eachAttr("action");
        assertThat(offers)
                .extracting(it -> it.replaceAll(".*/([a-z]+)/undo.*", "$1"))
                .containsExactly("four", "two", "one");
        assertThat(page.select("#flash .flash__text").eachText())
                .extracting(it -> it.replaceAll(".* ", ""))
                .containsExactly("approved.", "rejected.", "approved.");
        var after = undo(offers.get(1), RITA);
        assertThat(decisions(second)).last().isEqualTo("pending_review by Rita");
        assertThat(after.getMvcResult().getFlashMap().get("earlier"))
                .asInstanceOf(LIST)
                .hasSize(2);
    }

    /** Approves as a browser does that has fetched what comes next. */
    private MvcTestResult decideAhead(String path, String next) {
        return mvc.post()
                .uri(path + "/approval?buyer=" + buyer.id())
                .header("Ahead", next + "?buyer=" + buyer.id())
                .with(as(RITA))
                .with(csrf())
                .param("version", version(path))
                .exchange();
    }

    private Elements offer(String path, CastMember reader) {
        return page(path, reader).select(".review__actions form[action*=/undo]");
    }

    private String offeredOn(String path, CastMember reader) {
        var form = offer(path, reader);
        return form.attr("action") + "?decision="
                + form.select("input[name=decision]").val();
    }
}
