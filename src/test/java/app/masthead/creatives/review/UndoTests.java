package app.masthead.creatives.review;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.RITA;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.Examples;
import app.masthead.support.MovedClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Decisions that are taken back before anything of them has left the house, and those that cannot be any more. */
class UndoTests extends ReviewPageTest {

    @Test
    void an_approval_is_taken_back_and_everything_is_as_it_was() {
        var path = waiting("one");
        waiting("two");
        var place = placeOfAll();
        var undo = undoOf(decide(path, "approval", RITA));

        var answer = undo(undo, RITA);

        assertThat(answer).hasStatus(303);
        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo(path + "?buyer=" + buyer.id());
        assertThat(decisions(path))
                .containsExactly("pending_review", "approved review_passed by Rita", "pending_review by Rita");
        assertThat(step(path)).isEqualTo("requires_approval");
        assertThat(audit(path)).last().isEqualTo("person Rita creatives.creative.decision-taken-back");
        assertThat(placeOfAll()).isEqualTo(place);
        assertThat(page(path, CLEO).select("#decisions + ol").text()).contains("Rita took that back");
    }

    @Test
    void a_rejection_comes_back_with_all_that_was_typed() {
        var path = waiting("one");
        var undo = undoOf(decide(
                path,
                "rejection",
                RITA,
                "reason",
                "policy_revocation",
                "reason",
                "takedown_request",
                "text",
                "No.",
                "note",
                "Again."));

        var answer = undo(undo, RITA);
        Map<String, Object> flash = answer.getMvcResult().getFlashMap();

        assertThat(decisions(path)).last().isEqualTo("pending_review by Rita");
        assertThat(flash.values())
                .extracting(it -> it.getClass().getPackageName())
                .allMatch(it -> it.startsWith("java."));
        assertThat(flash)
                .containsEntry("typed", "rejection")
                .containsEntry("typedReasons", List.of("policy_revocation", "takedown_request"))
                .containsEntry("typedText", "No.")
                .containsEntry("typedNote", "Again.");
    }

    @Test
    void what_was_told_on_the_way_back_was_never_there() {
        var path = waiting("one");
        var banner = undoOf(decide(path, "rejection", RITA, "reason", "policy_revocation"));
        undo(banner, RITA);
        decide(path, "approval", RITA);

        assertThat(decisions(path)).last().isEqualTo("approved review_passed by Rita");
        assertThat(step(path)).isEqualTo("completed by Rita");
    }

    @Test
    void what_takes_a_creative_out_of_use_is_taken_back_as_well() {
        var path = waiting("one");
        decide(path, "approval", RITA);
        undo(undoOf(decide(path, "suspension", ADA, "reason", "advertiser_request", "text", "Away.")), ADA);
        assertThat(decisions(path)).last().isEqualTo("approved review_passed by Ada");

        decide(path, "suspension", ADA, "reason", "advertiser_request", "text", "Away.");
        undo(undoOf(decide(path, "archive", ADA)), ADA);

        assertThat(decisions(path)).last().isEqualTo("suspended advertiser_request by Ada");
        assertThat(page(path, CLEO).select(".notice").text()).contains("The advertiser asked for it", "Away.");
    }

    @Test
    void what_the_buyer_had_changed_is_still_shown_afterwards() {
        sent(Examples.text("Fresh bread."));
        var path = sent(Examples.text("Fresh rolls."));
        undo(undoOf(decide(path, "approval", RITA)), RITA);

        assertThat(page(path, CLEO).select(".review__drift del").text()).isEqualTo("Fresh bread.");
    }

    @Test
    void ten_seconds_later_the_decision_stands_and_the_page_says_what_can_be_done_instead() {
        var path = waiting("one");
        var undo = undoOf(decide(path, "approval", RITA));
        MovedClock.forward(Duration.ofSeconds(10));

        var answer = undo(undo, RITA);

        assertThat(answer).hasStatus(409);
        assertThat(answer).headers().hasValue("HX-Push-Url", "false");
        assertThat(document(answer).select("main").text()).contains("Too late to undo", "suspend it");
        assertThat(decisions(path)).last().isEqualTo("approved review_passed by Rita");
    }

    @Test
    void nobody_takes_back_a_colleagues_decision_or_one_that_was_followed_by_something() {
        var path = waiting("one");
        var undo = undoOf(decide(path, "approval", RITA));

        var colleague = undo(undo, ADA);
        assertThat(colleague).hasStatus(409);
        assertThat(document(colleague).select("main").text())
                .contains("Not your decision", "Only whoever made it can take it back", "Rita approved it")
                .doesNotContain("Too late");
        assertThat(undo(undo, CLEO)).hasStatus(403);
        decide(path, "suspension", ADA, "reason", "policy_revocation");
        assertThat(undo(undo, RITA)).hasStatus(409);
        assertThat(decisions(path)).last().isEqualTo("suspended policy_revocation by Ada");
    }

    private String undoOf(MvcTestResult decided) {
        assertThat(decided).hasStatus(303);
        return String.valueOf(decided.getMvcResult().getFlashMap().get("undo"));
    }

    private List<String> placeOfAll() {
        return page("/creatives?buyer=" + buyer.id(), CLEO)
                .select("tbody th .table__id")
                .eachText();
    }
}
