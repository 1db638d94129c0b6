package app.masthead.creatives.review;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.DAN;
import static app.masthead.support.Cast.RITA;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.Examples;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many creatives decided at once. */
class BatchTests extends BatchTest {

    @Test
    void what_was_ticked_is_decided_and_each_has_a_decision_a_row_a_step_of_its_own() {
        var one = waiting("one");
        var two = waiting("two");
        var three = waiting("three");

        var batch = begin(RITA, "approval", "pick", pick(one), "pick", pick(two));
        assertThat(page(batch, RITA).select("h1").text()).startsWith("Approve 2 creatives of Buyer " + buyer.id());
        var report = confirm(batch, RITA);

        assertThat(report.getResponse().getRedirectedUrl()).isEqualTo(batch);
        assertThat(page(batch, RITA).select("h1").text()).isEqualTo("2 creatives approved");
        assertThat(List.of(one, two)).allSatisfy(path -> {
            assertThat(decisions(path)).containsExactly("pending_review", "approved review_passed by Rita");
            assertThat(step(path)).isEqualTo("completed by Rita");
            assertThat(audit(path)).last().isEqualTo("person Rita creatives.creative.approved");
        });
        assertThat(decisions(three)).containsExactly("pending_review");
    }

    @Test
    void the_same_content_is_decided_together_whoever_sent_it() {
        var one = waiting("one");
        var two = waiting("two");
        var other = sent(Examples.with(
                Examples.with(Examples.banner(), "", "creative_id", "\"other\""),
                "/assets/click_url",
                "url",
                "\"https://elsewhere.example\""));

        confirm(
                begin(RITA, "rejection", "scope", "content", "of", pick(one)),
                RITA,
                "reason",
                "policy_revocation",
                "text",
                "No.");

        assertThat(decisions(two)).last().isEqualTo("rejected policy_revocation by Rita");
        assertThat(decisions(other)).containsExactly("pending_review");
    }

    @Test
    void all_of_a_buyer_and_all_that_match_are_decided_together() {
        var one = waiting("one");
        var two = waiting("two");
        confirm(begin(RITA, "changes", "scope", "buyer", "of", pick(one)), RITA, "text", "Name the sponsor.");
        assertThat(decisions(two)).last().isEqualTo("rejected changes_requested by Rita");

        var three = waiting("three");
        confirm(begin(RITA, "approval", "scope", "all", "buyer", buyer.id()), RITA);
        assertThat(decisions(three)).last().isEqualTo("approved review_passed by Rita");
    }

    @Test
    void what_changed_or_is_open_with_a_colleague_is_left_out_and_named() {
        var free = waiting("free");
        var held = waiting("held");
        var decided = waiting("decided");
        var banner = Examples.with(Examples.banner(), "", "creative_id", "\"changed\"");
        var changed = sent(banner);
        var batch = begin(RITA, "approval", "scope", "buyer", "of", pick(free));

        page(held, ADA);
        decide(decided, "rejection", ADA, "reason", "policy_revocation");
        sent(Examples.with(banner, "/assets/click_url", "url", "\"https://elsewhere.example\""));
        confirm(batch, RITA);

        var report = page(batch, RITA);
        assertThat(report.select("h1").text()).isEqualTo("1 creative approved");
        assertThat(report.select("tbody tr").eachText())
                .hasSize(3)
                .anyMatch(it -> it.contains("A colleague has it open."))
                .anyMatch(it -> it.contains("It was decided, or its buyer changed it."));
        assertThat(decisions(held)).containsExactly("pending_review");
        assertThat(decisions(changed)).doesNotContain("approved review_passed by Rita");
    }

    @Test
    void the_same_form_sent_many_times_at_once_decides_once() throws Exception {
        var one = waiting("one");
        var batch = begin(RITA, "approval", "pick", pick(one));
        Callable<Integer> again = () -> confirm(batch, RITA).getResponse().getStatus();

        try (var hands = Executors.newFixedThreadPool(6)) {
            var answers =
                    hands.invokeAll(IntStream.range(0, 6).mapToObj(it -> again).toList());
            assertThat(answers).allSatisfy(it -> assertThat(it.resultNow()).isEqualTo(303));
        }
        assertThat(decisions(one)).containsExactly("pending_review", "approved review_passed by Rita");
        assertThat(page(batch, RITA).select("h1").text()).isEqualTo("1 creative approved");
    }

    @Test
    void a_reason_that_is_missing_is_asked_for_with_what_was_typed() {
        var one = waiting("one");
        var batch = begin(RITA, "rejection", "pick", pick(one));

        var answer = confirm(batch, RITA, "text", "Words", "note", "My note");

        assertThat(answer).hasStatus(422);
        assertThat(document(answer).select(".error-summary").text()).contains("Choose a reason");
        assertThat(document(answer).select("textarea").eachText()).containsExactly("Words", "My note");
        assertThat(decisions(one)).containsExactly("pending_review");
    }

    @Test
    void nobody_but_who_chose_confirms_and_viewers_choose_nothing() {
        var one = waiting("one");
        var batch = begin(RITA, "approval", "pick", pick(one));

        assertThat(get(batch, ADA)).hasStatus(404);
        assertThat(confirm(batch, ADA)).hasStatus(404);
        assertThat(confirm(batch, CLEO)).hasStatus(403);
        assertThat(get(batch, DAN)).hasStatus(404);
        assertThat(began(CLEO, "approval", "pick", pick(one))).hasStatus(403);
        assertThat(page("/creatives?buyer=" + buyer.id(), CLEO).select("input[name=pick]"))
                .isEmpty();
        assertThat(page("/creatives?buyer=" + buyer.id(), RITA).select("input[name=pick]"))
                .hasSize(1);
    }
}
