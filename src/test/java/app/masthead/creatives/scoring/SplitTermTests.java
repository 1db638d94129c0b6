package app.masthead.creatives.scoring;

import static app.masthead.creatives.content.Examples.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.CreativeContent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Words that a tenant lets into no advertisement, in pieces that only readers put together. */
class SplitTermTests {

    private final RuleScorer scorer = new RuleScorer();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Get free mo | ney today",
                "money today | Get free",
                "ney today | Get free mo",
                "Get ｆｒｅｅ ｍ\u043E | n\u0435y today",
                "Get free m\u00ADo\u200B | \u200Bne\u0301y today",
                "Get free mo&shy; | <b>n</b>ey today",
                "Get free | money today"
            })
    void a_term_in_two_assets_waits_for_a_person(String one, String other) {
        assertThat(reasons("free money", one, other)).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("split_term");
            assertThat(reason.effect()).isEqualTo(Effect.HOLDS);
            assertThat(reason.asset()).isNull();
            assertThat(reason.arguments().getFirst()).isEqualTo("free money");
            assertThat(reason.arguments().getLast()).contains("free money");
        });
    }

    @Test
    void a_term_in_three_assets_is_found_in_their_order() {
        assertThat(reasons("free money", "All fr", "ee mo", "ney here")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"The moneyed | are free", "Free bread | and money", "Get carefree mo | ney", "Free mo | neyed men"
            })
    void what_meets_without_being_the_term_is_not_it(String one, String other) {
        assertThat(reasons("free money", one, other)).isEmpty();
    }

    @Test
    void what_one_asset_says_by_itself_is_said_once() {
        assertThat(reasons("free money", "Free money", "and free", "money"))
                .extracting(ScoreReason::rule)
                .containsExactly("forbidden_term");
    }

    @Test
    void only_the_ends_of_long_texts_meet_and_no_character_is_cut() {
        var laughing = "😀".repeat(501);

        assertThat(reasons("free money", laughing + "x free", "money x" + laughing))
                .hasSize(1);
        assertThat(reasons("free money", "free " + laughing, laughing + " money"))
                .isEmpty();
    }

    @Test
    void of_hundreds_of_long_texts_the_ends_are_read_within_moments() {
        var texts = IntStream.range(0, 500)
                .mapToObj(at -> "fr ee mo ney ".repeat(200) + at)
                .toArray(String[]::new);

        assertThat(CompletableFuture.supplyAsync(() -> new SplitTermRule()
                        .check(Submission.of(saying(texts)), Policies.forbidding("free money"))
                        .toList()))
                .succeedsWithin(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"c\u04D3sino", "c\u03ACsino", "ca\u0455\u0456no"})
    void letters_of_other_scripts_with_marks_are_read_as_what_they_look_like(String words) {
        assertThat(reasons("casino", words)).extracting(ScoreReason::rule).containsExactly("forbidden_term");
    }

    private List<ScoreReason> reasons(String term, String... texts) {
        return scorer.score(Submission.of(saying(texts)), Policies.forbidding(term)).reasons().stream()
                .filter(reason ->
                        reason.rule().equals("forbidden_term") || reason.rule().equals("split_term"))
                .toList();
    }

    private static CreativeContent saying(String... texts) {
        var creative = text(texts[0]);
        var assets = (ObjectNode) creative.json().path("assets");
        IntStream.range(1, texts.length)
                .forEach(at ->
                        assets.putObject("text_" + at).put("asset_type", "text").put("content", texts[at]));
        return creative;
    }
}
