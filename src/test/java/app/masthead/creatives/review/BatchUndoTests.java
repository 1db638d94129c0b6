package app.masthead.creatives.review;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.RITA;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.CastMember;
import app.masthead.support.MovedClock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Many decisions that are taken back together, and those that stand. */
class BatchUndoTests extends BatchTest {

    @Test
    void a_batch_is_taken_back_at_once_and_everything_is_as_it_was() {
        var one = waiting("one");
        var two = waiting("two");
        var batch = begin(RITA, "approval", "pick", pick(one), "pick", pick(two));
        var decided = confirm(batch, RITA);
        assertThat(flash(decided))
                .containsEntry("notice", "creatives.batch.told.approval")
                .containsEntry("undo", batch + "/undo");

        var answer = undoBatch(batch, RITA);

        assertThat(answer).hasStatus(303);
        assertThat(flash(answer))
                .containsEntry("notice", "creatives.batch.undone")
                .containsEntry("noticeArgs", List.of(2));
        assertThat(List.of(one, two)).allSatisfy(path -> {
            assertThat(decisions(path))
                    .containsExactly("pending_review", "approved review_passed by Rita", "pending_review by Rita");
            assertThat(step(path)).isEqualTo("requires_approval");
            assertThat(audit(path)).last().isEqualTo("person Rita creatives.creative.decision-taken-back");
        });
        assertThat(stillTold()).isEmpty();
    }

    @Test
    void what_was_typed_is_there_again_and_can_be_sent_anew() {
        var one = waiting("one");
        var batch = begin(RITA, "rejection", "pick", pick(one));
        confirm(batch, RITA, "reason", "policy_revocation", "text", "No.", "note", "Again.");

        var again = address(undoBatch(batch, RITA));

        var page = page(again, RITA);
        assertThat(page.select("h1").text()).startsWith("Reject 1 creative");
        assertThat(page.select("textarea").eachText()).containsExactly("No.", "Again.");
        assertThat(page.select("input[name=reason][checked]").eachAttr("value")).containsExactly("policy_revocation");
        confirm(again, RITA, "reason", "takedown_request", "text", "No more.");
        assertThat(decisions(one))
                .containsExactly(
                        "pending_review",
                        "rejected policy_revocation by Rita",
                        "pending_review by Rita",
                        "rejected takedown_request by Rita");
    }

    @Test
    void what_was_followed_by_something_stands_and_is_counted_and_named() {
        var one = waiting("one");
        var two = waiting("two");
        var batch = begin(RITA, "approval", "pick", pick(one), "pick", pick(two));
        confirm(batch, RITA);
        decide(two, "suspension", ADA, "reason", "policy_revocation");

        var answer = undoBatch(batch, RITA);

        assertThat(flash(answer))
                .containsEntry("notice", "creatives.batch.undone.some")
                .containsEntry("noticeArgs", List.of(1, 1))
                .containsEntry("noticeTone", "caution");
        assertThat(address(answer)).isEqualTo(batch);
        var report = page(batch, RITA);
        assertThat(report.select("h1").text()).isEqualTo("Decision on 1 creative taken back");
        assertThat(report.select("#standing ~ ul a").eachAttr("href")).containsExactly(two);
        assertThat(report.select("main a.button--primary").text()).isEqualTo("Decide 1 creative again");
        assertThat(decisions(one)).last().isEqualTo("pending_review by Rita");
        assertThat(decisions(two)).last().isEqualTo("suspended policy_revocation by Ada");
    }

    @Test
    void ten_seconds_later_all_of_it_stands() {
        var one = waiting("one");
        var batch = begin(RITA, "approval", "pick", pick(one));
        confirm(batch, RITA);
        MovedClock.forward(Duration.ofSeconds(10));

        var answer = undoBatch(batch, RITA);

        assertThat(answer).hasStatus(409);
        assertThat(document(answer).select("#flash").text()).contains("Too late to undo");
        assertThat(document(answer).select("h1").text()).isEqualTo("1 creative approved");
        assertThat(decisions(one)).last().isEqualTo("approved review_passed by Rita");
    }

    @Test
    void what_nobody_decided_is_still_there_to_be_decided() {
        var one = waiting("one");
        var batch = begin(RITA, "approval", "pick", pick(one));

        var answer = undoBatch(batch, RITA);

        assertThat(answer).hasStatus(409);
        assertThat(document(answer).select("h1").text()).startsWith("Approve 1 creative");
        assertThat(document(answer).select("#flash").text()).doesNotContain("Too late");
        assertThat(document(answer).select("main form").attr("action")).isEqualTo(batch);
        assertThat(decisions(one)).containsExactly("pending_review");
    }

    @Test
    void a_form_that_is_sent_again_later_only_leads_to_what_was_decided() {
        var batch = begin(RITA, "approval", "pick", pick(waiting("one")));
        confirm(batch, RITA);
        MovedClock.forward(Duration.ofSeconds(10));

        var again = confirm(batch, RITA);

        assertThat(again).hasStatus(303).hasRedirectedUrl(batch);
        assertThat(flash(again)).isEmpty();
    }

    @Test
    void nobody_takes_back_what_somebody_else_decided() {
        var one = waiting("one");
        var batch = begin(RITA, "approval", "pick", pick(one));
        confirm(batch, RITA);

        assertThat(undoBatch(batch, ADA)).hasStatus(404);
        assertThat(undoBatch(batch, CLEO)).hasStatus(403);
        assertThat(decisions(one)).last().isEqualTo("approved review_passed by Rita");
    }

    @Test
    void of_many_at_once_one_takes_it_back_and_all_are_led_to_the_same_place() throws Exception {
        var one = waiting("one");
        var batch = begin(RITA, "approval", "pick", pick(one));
        confirm(batch, RITA);
        Callable<String> again = () -> address(undoBatch(batch, RITA));

        try (var hands = Executors.newFixedThreadPool(6)) {
            var answers =
                    hands.invokeAll(IntStream.range(0, 6).mapToObj(it -> again).toList());
            assertThat(answers.stream().map(it -> it.resultNow()).distinct()).hasSize(1);
        }
        assertThat(decisions(one)).hasSize(3);
    }

    private MvcTestResult undoBatch(String batch, CastMember reviewer) {
        return post(batch + "/undo", reviewer);
    }

    private static String address(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    /** What the buyer is told of decisions that were taken back. */
    private List<String> stillTold() {
        return cast.inTenant("acme", database -> database.sql("""
                        select to_status from notification
                         where principal_id = :buyer and state <> 'withdrawn' and to_status = 'approved'""")
                .param("buyer", buyer.id())
                .query(String.class)
                .list());
    }
}
