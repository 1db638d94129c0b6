package app.masthead.creatives.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.masthead.creatives.content.Examples;
import app.masthead.creatives.content.FormatCheck.Question;
import app.masthead.creatives.content.Size;
import app.masthead.creatives.files.KeptCopy;
import app.masthead.creatives.files.StoredFile;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The review page believes what was measured, and marks what nobody has measured. */
class MeasuredCheckTests {

    private static final String URL =
            Examples.banner().json().at("/assets/banner_image/url").asString();

    @Test
    void what_a_buyer_declares_is_not_met_when_the_file_says_otherwise() {
        assertThat(answers(kept("image/png", new Size(10, 10))))
                .containsExactly(
                        tuple(Question.PRESENT, "met", "banner_image"),
                        tuple(Question.SIZE, "missed", "10x10"),
                        tuple(Question.CONTAINER, "met", "png"),
                        tuple(Question.WEIGHT, "met", "0.000345 MB"),
                        tuple(Question.PRESENT, "met", "click_url"));
    }

    @Test
    void a_file_is_what_its_content_is_whatever_its_address_ends_in() {
        assertThat(answers(kept("text/html", null))).contains(tuple(Question.CONTAINER, "missed", "html"));
    }

    @Test
    void what_nobody_has_measured_is_only_declared() {
        assertThat(answers(Map.of()))
                .containsExactly(
                        tuple(Question.PRESENT, "met", "banner_image"),
                        tuple(Question.SIZE, "declared", "300x250"),
                        tuple(Question.CONTAINER, "declared", "png"),
                        tuple(Question.PRESENT, "met", "click_url"));
    }

    private static List<Tuple> answers(Map<String, List<KeptCopy>> kept) {
        return MeasuredCheck.of(Examples.banner(), kept).lines().stream()
                .map(line -> tuple(
                        line.answer().question(), line.state(), line.answer().actual()))
                .toList();
    }

    private static Map<String, List<KeptCopy>> kept(String type, @Nullable Size size) {
        var file = new StoredFile("a".repeat(64), type, 345);
        return Map.of(URL, List.of(new KeptCopy(URL, file, size, null, Instant.EPOCH)));
    }
}
