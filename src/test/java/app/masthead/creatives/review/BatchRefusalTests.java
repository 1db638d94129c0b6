package app.masthead.creatives.review;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.RITA;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.platform.web.Cursor;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Choices of creatives that cannot be decided together, and what stays ticked. */
class BatchRefusalTests extends BatchTest {

    @ParameterizedTest
    @CsvSource({
        "approval, scope, everything",
        "approval, scope, content",
        "approval, of, x",
        "archive, pick, a/b",
        "approval, pick, x",
        "'', pick, a/b"
    })
    void what_no_page_of_ours_sends_is_a_bad_request(String action, String field, String value) {
        var scope = field.equals("of") ? "buyer" : field.equals("scope") ? value : "picked";

        assertThat(began(RITA, action, "scope", scope, field.equals("scope") ? "q" : field, value))
                .hasStatus(400);
        assertThat(began(RITA, "approval", "pick", "a/b\u0000c\u0007")).hasStatus(400);
    }

    @Test
    void nothing_ticked_is_said_on_the_list() {
        waiting("one");

        var answer = began(RITA, "approval", "scope", "picked", "buyer", buyer.id());

        assertThat(answer).hasStatus(422);
        assertThat(document(answer).select("#flash").text()).contains("Nothing was chosen that waits for a decision.");
        assertThat(document(answer).select("input[name=pick]")).hasSize(1);
    }

    @Test
    void what_nobody_knows_waits_for_nothing() {
        assertThat(began(RITA, "approval", "pick", buyer.id() + "/unknown")).hasStatus(422);
        assertThat(began(RITA, "approval", "scope", "content", "of", buyer.id() + "/unknown"))
                .hasStatus(422);
    }

    @Test
    void too_much_is_said_on_the_list_with_what_was_ticked() {
        var one = waiting("one");
        waiting("two");
        var picks = Stream.concat(IntStream.range(0, 500).mapToObj(at -> "a/" + at), Stream.of(pick(one)));
        var many = Stream.concat(Stream.of("buyer", buyer.id()), picks.flatMap(it -> Stream.of("pick", it)))
                .toArray(String[]::new);

        var answer = began(RITA, "approval", many);

        assertThat(answer).hasStatus(422);
        assertThat(document(answer).select("#flash").text()).contains("Up to 500 creatives can be decided at once");
        assertThat(ticked(answer)).containsExactly(pick(one));
    }

    @Test
    void what_waits_no_longer_is_counted_out_aloud() {
        var one = waiting("one");
        var two = waiting("two");
        decide(two, "approval", ADA);

        var answer = began(RITA, "approval", "pick", pick(one), "pick", pick(two));

        assertThat(answer).hasStatus(303);
        assertThat(flash(answer))
                .containsEntry("notice", "creatives.batch.gone")
                .containsEntry("noticeArgs", List.of(1));
    }

    @Test
    void whoever_turns_back_finds_the_ticks_as_they_were() {
        var one = waiting("one");
        waiting("two");
        var batch = begin(RITA, "rejection", "buyer", buyer.id(), "pick", pick(one));
        var refused = confirm(batch, RITA, "text", "Words");
        assertThat(refused).hasStatus(422);

        var back = document(refused).select(".form__actions a").attr("href");

        assertThat(back).startsWith("/creatives?");
        assertThat(ticked(get(back, RITA))).containsExactly(pick(one));
        assertThat(ticked(get(back, ADA))).as("a colleague's choice").isEmpty();
        assertThat(ticked(get("/creatives?buyer=" + buyer.id(), RITA))).isEmpty();
    }

    @Test
    void whoever_turns_back_finds_the_page_of_the_list_from_which_it_came() {
        var one = waiting("one");
        waiting("two");
        var after = Cursor.of("2026-01-01T00:00:00Z", buyer.id(), "a").encode();
        var list = page("/creatives?buyer=" + buyer.id() + "&after=" + after, RITA);
        assertThat(list.select("#creatives-selection input[name=after]").attr("value"))
                .isEqualTo(after);

        var batch = begin(RITA, "approval", "buyer", buyer.id(), "after", after, "pick", pick(one));

        assertThat(page(batch, RITA).select(".form__actions a").attr("href")).contains("after=" + after);
    }

    private List<String> ticked(MvcTestResult answer) {
        return document(answer).select("input[name=pick][checked]").eachAttr("value");
    }
}
