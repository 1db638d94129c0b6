package app.masthead.creatives.review;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.RITA;
import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.support.CountingDataSource;
import app.masthead.support.MovedClock;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a buyer reads of a decision while it can still be taken back: nothing. */
class UntoldStatusTests extends UntoldTest {

    @Test
    void for_fifteen_seconds_the_buyer_reads_what_stood_before_and_then_what_stands() {
        var path = waiting("one");
        var before = read("/one");

        decide(path, "rejection", RITA, "reason", "policy_revocation", "text", "No gambling.");

        assertThat(read("/one")).isEqualTo(before);
        assertThat(read("").at("/creatives/0")).isEqualTo(before);
        MovedClock.forward(TOLD_AFTER);
        assertThat(read("/one").path("status").asString()).isEqualTo("rejected");
        assertThat(read("/one").path("rejection_reason").asString()).isEqualTo("No gambling.");
        assertThat(read("/one").path("updated_date")).isNotEqualTo(before.path("updated_date"));
        assertThat(read("").at("/creatives/0")).isEqualTo(read("/one"));
    }

    @Test
    void what_stood_before_is_told_with_its_own_reason() {
        var path = waiting("one");
        decide(path, "approval", RITA);
        MovedClock.forward(TOLD_AFTER);
        var before = read("/one");

        decide(path, "suspension", ADA, "reason", "advertiser_request", "text", "As you wish.");

        assertThat(read("/one")).isEqualTo(before);
        assertThat(before.path("reason_code").asString()).isEqualTo("review_passed");
    }

    @Test
    void a_decision_that_was_taken_back_leaves_nothing_to_read() {
        var path = waiting("one");
        var before = read("/one");
        var undo = decide(path, "approval", RITA).getMvcResult().getFlashMap().get("undo");

        mvc.post()
                .uri(URI.create(String.valueOf(undo)))
                .with(as(RITA))
                .with(csrf())
                .exchange();

        assertThat(read("/one")).isEqualTo(before);
        MovedClock.forward(Duration.ofMinutes(1));
        assertThat(read("/one")).isEqualTo(before);
    }

    @Test
    void a_filter_compares_what_is_told() {
        waiting("one");
        decide(waiting("two"), "approval", RITA);

        assertThat(ids("?status=pending_review")).containsExactly("one", "two");
        assertThat(ids("?status=approved")).isEmpty();
        assertThat(ids("?status=approved&creative_ids=two")).isEmpty();
        assertThat(read("?status=approved").at("/query_summary/total_matching").asInt())
                .isZero();
        assertThat(read("?status=pending_review")
                        .at("/query_summary/total_matching")
                        .asInt())
                .isEqualTo(2);
        MovedClock.forward(TOLD_AFTER);
        assertThat(ids("?status=pending_review")).containsExactly("one");
        assertThat(ids("?status=approved")).containsExactly("two");
    }

    @Test
    void a_page_of_creatives_needs_one_statement_for_it_and_a_creative_none_unless_it_was_just_decided() {
        var path = waiting("one");
        MovedClock.forward(TOLD_AFTER);
        var few = statements("/one").size();
        assertThat(statements("")).hasSize(few + 2);

        decide(path, "approval", RITA);
        assertThat(statements("/one")).hasSize(few + 1);
        MovedClock.forward(TOLD_AFTER);
        assertThat(statements("/one")).hasSize(few);
    }

    @Test
    void the_same_content_sent_again_does_not_betray_it() {
        var path = sent(BANNER);
        decide(path, "approval", RITA);

        assertThat(synced(BANNER).path("action").asString()).isEqualTo("unchanged");
        assertThat(synced(BANNER).path("status").asString()).isEqualTo("pending_review");
        var renamed = synced(RENAMED);
        assertThat(renamed.path("action").asString()).isEqualTo("updated");
        assertThat(renamed.path("status").asString()).isEqualTo("pending_review");
        MovedClock.forward(TOLD_AFTER);
        assertThat(synced(RENAMED).path("status").asString()).isEqualTo("approved");
    }

    @Test
    void a_change_of_the_buyers_own_is_told_with_its_time() {
        var path = sent(BANNER);
        var before = read("/one");
        decide(path, "approval", RITA);
        synced(RENAMED);

        var told = read("/one");

        assertThat(told.path("status").asString()).isEqualTo("pending_review");
        assertThat(told.path("name").asString()).isEqualTo("Another name");
        assertThat(told.path("updated_date").asString())
                .isGreaterThan(before.path("updated_date").asString());
    }

    private List<String> statements(String rest) {
        CountingDataSource.reset();
        read(rest);
        return CountingDataSource.statements();
    }

    private List<String> ids(String rest) {
        return read(rest)
                .path("creatives")
                .valueStream()
                .map(it -> it.path("creative_id").asString())
                .toList();
    }
}
