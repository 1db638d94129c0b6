package app.masthead.creatives.review;

import static app.masthead.support.Cast.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.content.Examples;
import app.masthead.platform.json.ExactJson;
import app.masthead.support.MovedClock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;

/** A buyer's list that leaves out what a person has just decided on. */
class UntoldRemovalTests extends UntoldTest {

    private static final CreativeContent OTHER = Examples.with(BANNER, "", "creative_id", "\"two\"");
    private static final CreativeContent THIRD = Examples.with(BANNER, "", "creative_id", "\"three\"");
    private static final String LATER =
            "one failed cannot archive \"one\" just now; repeat the request in a few seconds,"
                    + " with a new idempotency key transient 15";

    @ParameterizedTest
    @ValueSource(strings = {"archive", "approval", "rejection"})
    void it_is_not_archived_for_these_seconds_whatever_was_decided(String decision) {
        var path = sent(BANNER);
        sent(OTHER);
        var told = read("/one");
        decide(path, decision, ADA, "reason", "policy_revocation");
        var stands = decisions(path);

        assertThat(withoutOne(true)).containsExactly("two unchanged", LATER);
        assertThat(withoutOne(false)).containsExactly("two unchanged", LATER);
        assertThat(read("/one")).isEqualTo(told);
        assertThat(decisions(path)).isEqualTo(stands);
    }

    @Test
    void a_list_that_is_to_be_flawless_is_refused_whole_for_each_creative_by_name() {
        decide(sent(BANNER), "archive", ADA);
        decide(sent(THIRD), "approval", ADA);

        var refused = sync(lenient(OTHER).put("delete_missing", true).put("validation_mode", "strict"));

        assertThat(refused).hasStatus(422).hasHeader(HttpHeaders.RETRY_AFTER, "15");
        assertThat(ExactJson.read(body(refused)).path("errors").valueStream())
                .extracting(it ->
                        it.path("pointer").asString() + " " + it.path("detail").asString())
                .containsExactly(
                        "/delete_missing cannot archive \"one\" just now; repeat the request in a few seconds",
                        "/delete_missing cannot archive \"three\" just now; repeat the request in a few seconds");
        assertThat(read("").path("creatives")).hasSize(2);
    }

    @Test
    void afterwards_it_is_archived_or_is_already() {
        var path = sent(BANNER);
        sent(OTHER);
        decide(path, "approval", ADA);
        MovedClock.forward(TOLD_AFTER);
        assertThat(withoutOne(true)).containsExactly("two unchanged", "one deleted");

        decide(path, "archive", ADA);
        MovedClock.forward(TOLD_AFTER);
        assertThat(withoutOne(true)).containsExactly("two unchanged");
    }

    @Test
    void what_the_buyer_itself_has_just_archived_is_not_told_again() {
        sent(BANNER);
        sent(OTHER);
        assertThat(withoutOne(false)).containsExactly("two unchanged", "one deleted");

        assertThat(withoutOne(false)).containsExactly("two unchanged");
    }

    private List<String> withoutOne(boolean dry) {
        return answered(lenient(OTHER).put("delete_missing", true).put("dry_run", dry))
                .valueStream()
                .map(it -> (it.path("creative_id").asString() + " "
                                + it.path("action").asString() + " "
                                + it.at("/errors/0/message").asString() + " "
                                + it.at("/errors/0/recovery").asString() + " "
                                + it.at("/errors/0/retry_after").asString())
                        .strip())
                .toList();
    }
}
