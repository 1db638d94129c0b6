package app.masthead.creatives.review;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.RITA;
import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.creatives.content.Examples;
import app.masthead.support.MovedClock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is decided on something that is no longer what the reviewer saw. */
class StaleReviewTests extends ReviewPageTest {

    @Test
    void whoever_is_second_is_told_who_decided_what_and_nothing_is_overwritten() {
        var path = waiting("one");
        var seen = version(path);
        decide(path, "approval", ADA);

        var late = mvc.post()
                .uri(path + "/rejection")
                .with(as(RITA))
                .with(csrf())
                .param("version", seen)
                .param("reason", "policy_revocation")
                .param("text", "My words.")
                .exchange();

        assertThat(late).hasStatus(409);
        assertThat(document(late).select("main").text())
                .contains("Decided already", "Ada approved it", "My words.", "Approved");
        assertThat(decisions(path)).last().isEqualTo("approved review_passed by Ada");
    }

    @Test
    void whoever_decided_it_in_another_tab_is_told_that_they_did() {
        var path = waiting("one");
        var seen = version(path);
        decide(path, "approval", RITA);

        var late = late(path, "rejection", seen);

        assertThat(late.select("h1").text()).isEqualTo("You decided this already");
        assertThat(late.select("main").text()).contains("Rita approved it", "Approved");
    }

    @Test
    void what_was_decided_and_taken_back_meanwhile_was_nobody_else() {
        var path = waiting("one");
        var seen = version(path);
        decide(path, "approval", RITA);
        var offer = page(path, RITA).expectFirst(".review__actions form[action*=/undo]");
        undo(
                offer.attr("action") + "?decision="
                        + offer.select("input[name=decision]").val(),
                RITA);

        var late = late(path, "approval", seen);

        assertThat(late.select("h1").text()).isEqualTo("It is as it was before");
        assertThat(late.select("main").text())
                .contains("Rita took that back", "the decision was taken back")
                .doesNotContain("buyer");
    }

    @Test
    void who_decided_long_ago_was_not_faster_than_the_buyer_just_now() {
        var path = waiting("one");
        decide(path, "approval", RITA);
        var seen = version(path);
        sendOnly(Examples.with(
                Examples.with(Examples.banner(), "", "creative_id", "\"one\""), "", "name", "\"Another name\""));

        var late = late(path, "suspension", seen);

        assertThat(late.select("h1").text()).isEqualTo("The buyer was faster");
    }

    /** What Rita is told who still sees that version. */
    private Document late(String path, String action, String seen) {
        var answer = mvc.post()
                .uri(path + "/" + action)
                .with(as(RITA))
                .with(csrf())
                .param("version", seen)
                .param("reason", "policy_revocation")
                .exchange();
        assertThat(answer).hasStatus(409);
        return document(answer);
    }

    @Test
    void what_the_buyer_changed_meanwhile_is_not_decided_unseen() {
        var path = waiting("one");
        var seen = version(path);
        sent(Examples.with(
                Examples.with(Examples.banner(), "", "creative_id", "\"one\""),
                "/assets/click_url",
                "url",
                "\"https://elsewhere.example\""));

        assertThat(late(path, "approval", seen).select("main").text()).contains("The buyer sent it again");
        assertThat(decisions(path)).containsExactly("pending_review");
    }

    @Test
    void what_the_scorers_find_meanwhile_is_nobody_who_was_faster() {
        var banner = Examples.with(Examples.banner(), "", "creative_id", "\"one\"");
        var path = sent(banner);
        decide(path, "approval", ADA);
        MovedClock.forward(Duration.ofSeconds(15));
        var changed = Examples.with(banner, "/assets/click_url", "url", "\"https://elsewhere.example\"");
        sendOnly(changed);
        var seen = version(path);
        sent(changed);

        assertThat(version(path)).isEqualTo(seen);
        assertThat(mvc.post()
                        .uri(path + "/approval")
                        .with(as(RITA))
                        .with(csrf())
                        .param("version", seen))
                .hasStatus(303);
        assertThat(decisions(path)).last().isEqualTo("approved review_passed by Rita");
    }

    @Test
    void a_decision_that_does_not_fit_is_refused() {
        var path = waiting("one");

        assertThat(decide(path, "suspension", RITA, "reason", "policy_revocation"))
                .hasStatus(409);
        assertThat(decide(path, "restoration", RITA)).hasStatus(409);
        assertThat(decisions(path)).hasSize(1);
    }

    @RepeatedTest(5)
    void two_reviewers_who_turn_to_what_the_other_has_open_both_get_to_see_it() throws Exception {
        var one = waiting("one");
        var other = waiting("other");
        assertThat(get(one, ADA)).hasStatusOk();
        assertThat(get(other, RITA)).hasStatusOk();

        try (var reviewers = Executors.newFixedThreadPool(2)) {
            Callable<MvcTestResult> ada = () -> get(other, ADA);
            Callable<MvcTestResult> rita = () -> get(one, RITA);

            assertThat(reviewers.invokeAll(List.of(ada, rita)))
                    .extracting(answer -> answer.resultNow().getResponse().getStatus())
                    .containsExactly(200, 200);
        }
    }

    @RepeatedTest(5)
    void of_many_decisions_at_once_exactly_one_comes_to_be() throws Exception {
        var path = waiting("one");
        var seen = version(path);
        Callable<Integer> decision = () -> mvc.post()
                .uri(path + "/approval")
                .with(as(RITA))
                .with(csrf())
                .param("version", seen)
                .exchange()
                .getResponse()
                .getStatus();

        try (var reviewers = Executors.newFixedThreadPool(20)) {
            var answers = reviewers.invokeAll(
                    IntStream.range(0, 20).mapToObj(number -> decision).toList());
            var statuses =
                    answers.stream().map(answer -> answer.resultNow()).sorted().toList();

            assertThat(statuses).hasSize(20).startsWith(303).endsWith(409).containsOnlyOnce(303);
        }
        assertThat(decisions(path)).containsExactly("pending_review", "approved review_passed by Rita");
        assertThat(audit(path)).hasSize(3);
    }
}
