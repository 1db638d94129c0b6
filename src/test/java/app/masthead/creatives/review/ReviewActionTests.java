package app.masthead.creatives.review;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.BOB;
import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.RITA;
import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.support.MovedClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people decide, what goes with it, and what is refused. */
class ReviewActionTests extends ReviewPageTest {

    @Test
    void an_approval_closes_the_step_leaves_a_row_and_opens_what_waits_next() {
        var one = waiting("one");
        waiting("two");

        var answer = decide(one, "approval", RITA);

        assertThat(answer).hasStatus(303);
        assertThat(answer.getResponse().getHeader("Location"))
                .isEqualTo("/creatives/" + buyer.id() + "/two?buyer=" + buyer.id());
        assertThat(decisions(one)).containsExactly("pending_review", "approved review_passed by Rita");
        assertThat(step(one)).isEqualTo("completed by Rita");
        assertThat(audit(one)).last().isEqualTo("person Rita creatives.creative.approved");
    }

    @Test
    void the_last_decision_leads_back_to_the_list() {
        var answer = decide(waiting("one"), "approval", RITA);

        assertThat(answer.getResponse().getHeader("Location")).isEqualTo("/creatives?buyer=" + buyer.id());
    }

    @Test
    void a_rejection_keeps_code_words_and_note_and_the_buyer_reads_the_words_alone() {
        var path = waiting("one");

        decide(path, "rejection", BOB, "reason", "policy_revocation", "text", "No gambling.", "note", "Third time.");

        assertThat(decisions(path)).last().isEqualTo("rejected policy_revocation by Bob");
        assertThat(step(path)).isEqualTo("rejected by Bob");
        assertThat(page(path, CLEO).select("#decisions + ol").text()).contains("No gambling.", "Third time.");
        MovedClock.forward(Duration.ofSeconds(15));
        assertThat(mvc.get().uri("/api/v1" + path.replace("/" + buyer.id(), "")).with(buyer.machine()))
                .bodyText()
                .contains("No gambling.")
                .doesNotContain("Third time.");
    }

    @Test
    void several_reasons_are_kept_and_the_buyer_reads_all_of_them() {
        var path = waiting("one");

        decide(
                path,
                "rejection",
                BOB,
                "reason",
                "takedown_request",
                "reason",
                "policy_revocation",
                "text",
                "No gambling.");

        assertThat(decisions(path)).last().isEqualTo("rejected policy_revocation by Bob");
        assertThat(page(path, CLEO).expectFirst("#decisions + ol li").text())
                .contains("Our policy does not allow it", "Somebody asked to take it down");
        MovedClock.forward(Duration.ofSeconds(15));
        assertThat(mvc.get().uri("/api/v1" + path.replace("/" + buyer.id(), "")).with(buyer.machine()))
                .bodyText()
                .contains("policy_revocation", "No gambling.\\nAlso: Somebody asked to take it down.");
    }

    @Test
    void a_request_for_changes_is_a_rejection_that_says_so() {
        var path = waiting("one");

        decide(path, "changes", RITA, "text", "Show the price with tax.");

        assertThat(decisions(path)).last().isEqualTo("rejected changes_requested by Rita");
        assertThat(audit(path)).last().isEqualTo("person Rita creatives.creative.changes-requested");
    }

    @Test
    void a_creative_goes_all_the_way_and_every_decision_stays() {
        var path = waiting("one");

        decide(path, "rejection", RITA, "reason", "policy_revocation");
        decide(path, "reversal", ADA);
        decide(path, "suspension", ADA, "reason", "advertiser_request");
        decide(path, "restoration", BOB);
        decide(path, "archive", BOB);

        assertThat(decisions(path))
                .containsExactly(
                        "pending_review",
                        "rejected policy_revocation by Rita",
                        "approved review_passed by Ada",
                        "suspended advertiser_request by Ada",
                        "approved review_passed by Bob",
                        "archived seller_archive by Bob");
        assertThat(audit(path))
                .extracting(row -> row.substring(row.lastIndexOf('.') + 1))
                .containsExactly(
                        "submitted",
                        "sent-to-review",
                        "rejected",
                        "rejection-reversed",
                        "suspended",
                        "restored",
                        "archived");
    }

    @ParameterizedTest
    @CsvSource({
        "rejection, '', '', Choose a reason",
        "rejection, because, Words, Choose a reason",
        "rejection, review_passed, Words, Choose a reason",
        "rejection, review_failure, '', Say what is wrong",
        "changes, '', ' ', Say what is wrong",
        "changes, '', '\u200b\u00a0', Say what is wrong",
    })
    void a_decision_that_lacks_something_is_asked_again_with_what_was_typed(
            String action, String reason, String text, String message) {
        var path = waiting("one");

        var answer = decide(path, action, RITA, "reason", reason, "text", text, "note", "My note");
        var dialog = document(answer).select("dialog[open]");

        assertThat(answer).hasStatus(422);
        assertThat(dialog.attr("id")).isEqualTo(action);
        assertThat(dialog.select(".error-summary").text()).contains(message);
        assertThat(dialog.select("textarea[name=note]").text()).isEqualTo("My note");
        assertThat(decisions(path)).hasSize(1);
    }

    @Test
    void words_without_end_or_that_do_not_print_are_asked_again() {
        var path = waiting("one");

        assertThat(decide(path, "changes", RITA, "text", "x".repeat(2_001))).hasStatus(422);
        assertThat(decide(path, "changes", RITA, "text", "a\0b")).hasStatus4xxClientError();
        assertThat(decide(path, "changes", RITA, "text", "\u202eabc")).hasStatus(422);
        assertThat(decide(path, "archive", RITA, "note", "a\u001bb")).hasStatus(422);
        assertThat(decisions(path)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "1.5", "99999999999999999999"})
    void a_form_that_is_not_ours_is_a_bad_request(String version) {
        assertThat(mvc.post()
                        .uri(waiting("one") + "/approval")
                        .with(as(RITA))
                        .with(csrf())
                        .param("version", version))
                .hasStatus(400);
    }

    @Test
    void a_viewer_decides_nothing() {
        assertThat(decide(waiting("one"), "approval", CLEO)).hasStatus(403);
    }

    @Test
    void what_does_not_exist_cannot_be_decided() {
        assertThat(mvc.post()
                        .uri("/creatives/nobody/nothing/approval")
                        .with(as(RITA))
                        .with(csrf())
                        .param("version", "0"))
                .hasStatus(404);
    }
}
