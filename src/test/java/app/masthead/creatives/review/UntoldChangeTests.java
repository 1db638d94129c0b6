package app.masthead.creatives.review;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.creatives.content.CreativeContent;
import app.masthead.support.MovedClock;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** What a buyer can change of a creative while a person's decision on it is not told: neither of them is lost. */
class UntoldChangeTests extends UntoldTest {

    private static final String LATER = "cannot be changed just now; send it again in a few seconds";

    @ParameterizedTest
    @CsvSource({
        "'', approval",
        "'', rejection",
        "'', archive",
        "approval, suspension",
        "approval, archive",
        "rejection, reversal",
        "rejection, archive"
    })
    void other_content_is_refused_in_the_same_words_whatever_was_decided(String before, String decision) {
        var path = decided(before);
        var told = read("/one");
        decided(path, decision);
        var stands = decisions(path);

        assertThat(later(MOVED, true)).isEqualTo(later(MOVED, false));
        assertThat(later(MOVED, false).at("/0/errors/0/message").asString())
                .isEqualTo(LATER + ", with a new idempotency key");
        assertThat(body(sync(MOVED.json()))).contains(LATER + "\"");
        assertThat(read("/one")).isEqualTo(told);
        assertThat(decisions(path)).isEqualTo(stands);
    }

    @ParameterizedTest
    @CsvSource({"suspension, suspended", "archive, archived"})
    void afterwards_it_is_answered_by_where_it_stands(String decision, String status) {
        decided(decided("approval"), decision);
        MovedClock.forward(TOLD_AFTER);

        assertThat(later(MOVED, false).toString()).contains("is " + status + " and cannot be changed");
    }

    @Test
    void afterwards_it_is_taken_where_it_can_be() {
        var path = decided("");
        decided(path, "approval");
        MovedClock.forward(TOLD_AFTER);

        assertThat(synced(MOVED).path("action").asString()).isEqualTo("updated");
        assertThat(decisions(path)).last().isEqualTo("pending_review content_drift");
    }

    @Test
    void what_could_not_be_changed_anyway_is_refused_as_if_it_had_not_been_restored() {
        var path = decided("approval");
        decided(path, "suspension");
        MovedClock.forward(TOLD_AFTER);
        var suspended = List.of(later(MOVED, false), later(RENAMED, false), later(RENAMED, true));

        var undo = decided(path, "restoration");

        assertThat(List.of(later(MOVED, false), later(RENAMED, false), later(RENAMED, true)))
                .isEqualTo(suspended);
        undo(undo);
        assertThat(read("/one").path("name")).isEqualTo(BANNER.json().path("name"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', rejection, Another name",
        "'', archive, Another name",
        "approval, suspension,",
        "approval, archive,"
    })
    void another_name_is_taken_as_if_nothing_had_been_decided_and_outlives_the_undo(
            String before, String decision, @Nullable String waiting) {
        var path = decided(before);
        var told = read("/one").path("status").asString();
        var undo = decided(path, decision);

        assertThat(later(RENAMED, true)).isEqualTo(later(RENAMED, false));
        assertThat(read("/one").path("name").asString()).isEqualTo("Another name");
        assertThat(read("/one").path("status").asString()).isEqualTo(told);
        assertThat(undo(undo)).hasStatus(303);
        assertThat(read("/one").path("name").asString()).isEqualTo("Another name");
        assertThat(read("/one").path("status").asString()).isEqualTo(told);
        assertThat(openSteps()).isEqualTo(Stream.ofNullable(waiting).toList());
    }

    @Test
    void what_was_refused_does_not_keep_the_decision_from_being_taken_back() {
        var path = decided("");
        var undo = decided(path, "rejection");
        sync(MOVED.json());

        assertThat(undo(undo)).hasStatus(303);

        assertThat(synced(MOVED).path("status").asString()).isEqualTo("pending_review");
        assertThat(decisions(path)).last().isEqualTo("pending_review by Ada");
    }

    private List<String> openSteps() {
        return cast.inTenant("acme", database -> database.sql("""
                        select subject_label from workflow_step
                         where tenant_id = current_tenant() and subject_id = :creative and completed_at is null""")
                .param("creative", buyer.id() + "/one")
                .query(String.class)
                .list());
    }

    /** What becomes of it in a request that takes what it can; a dry run of it, or in earnest. */
    private JsonNode later(CreativeContent creative, boolean dry) {
        return answered(lenient(creative).put("dry_run", dry));
    }

    /** A banner on which a person has decided, which its buyer knows by now; nothing yet if no decision is named. */
    private String decided(String decision) {
        var path = sent(BANNER);
        if (!decision.isEmpty()) {
            decided(path, decision);
            MovedClock.forward(TOLD_AFTER);
        }
        return path;
    }

    private String decided(String path, String decision) {
        var answer = decide(path, decision, ADA, "reason", "policy_revocation", "text", "So it is.");
        assertThat(answer).hasStatus(303);
        return String.valueOf(answer.getMvcResult().getFlashMap().get("undo"));
    }

    private MvcTestResult undo(String address) {
        return mvc.post().uri(URI.create(address)).with(as(ADA)).with(csrf()).exchange();
    }
}
