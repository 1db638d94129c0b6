package app.masthead.creatives.scoring;

import static app.masthead.creatives.content.Examples.banner;
import static app.masthead.creatives.content.Examples.with;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.CreativeContent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A picture of another type than its address or its buyer says: what the format takes of it decides. */
class FoundTypeTests {

    private static final List<String> OF_TYPES = List.of("file_type", "format_mismatch", "measured_mismatch");

    private final RuleScorer scorer = new RuleScorer();

    @ParameterizedTest
    @CsvSource({"spring.gif, image/png", "spring.jpg, image/webp", "spring.tiff, image/png", "spring.png, image/gif"})
    void the_ending_of_an_address_says_nothing_about_a_file_that_was_looked_at(String name, String found) {
        assertThat(told(at(name), name, found)).isEmpty();
        assertThat(scorer.score(seen(at(name), name, found), Policies.USUAL).value())
                .isEqualByComparingTo("0.85");
    }

    @Test
    void and_speaks_for_a_file_that_nobody_has_looked_at() {
        assertThat(reasons(new Submission(at("spring.tiff"), Map.of())))
                .extracting(ScoreReason::rule)
                .containsExactly("format_mismatch");
    }

    @ParameterizedTest
    @CsvSource({"image/gif, image/png", "png, image/jpeg", "webp, image/gif"})
    void another_declared_type_does_no_harm_where_the_format_takes_both(String declared, String found) {
        var content = with(at("spring"), "/assets/banner_image", "mime_type", "\"" + declared + "\"");

        assertThat(told(content, "spring", found)).containsExactly("file_type harmless NOTE");
        assertThat(scorer.score(seen(content, "spring", found), Policies.USUAL).value())
                .isEqualByComparingTo("0.85");
    }

    @Test
    void one_that_the_format_does_not_take_is_doubted() {
        var content = with(at("spring"), "/assets/banner_image", "mime_type", "\"image/tiff\"");

        assertThat(told(content, "spring", "image/png")).containsExactly("file_type declared DOUBTFUL");
    }

    @ParameterizedTest
    @CsvSource({"image/png, 1", "image/tiff, 0"})
    void content_that_the_format_does_not_take_is_a_serious_objection_whatever_is_said(String declared, int doubts) {
        var content = with(at("spring.png"), "/assets/banner_image", "mime_type", "\"" + declared + "\"");

        assertThat(told(content, "spring.png", "image/tiff"))
                .contains("measured_mismatch jpg, png, gif, webp SERIOUS")
                .doesNotContain("format_mismatch jpg, png, gif, webp SERIOUS")
                .hasSize(1 + doubts);
    }

    @Test
    void of_a_format_that_nobody_knows_nothing_is_harmless() {
        var content = with(at("spring"), "/assets/banner_image", "mime_type", "\"image/gif\"");
        var unknown = with(content, "/format_id", "id", "\"somebodys_own\"");

        assertThat(told(unknown, "spring", "image/png")).containsExactly("file_type declared DOUBTFUL");
    }

    private List<String> told(CreativeContent content, String name, String found) {
        return reasons(seen(content, name, found)).stream()
                .map(reason -> reason.rule() + " " + reason.arguments().getFirst() + " " + reason.severity())
                .toList();
    }

    private List<ScoreReason> reasons(Submission sent) {
        return scorer.score(sent, Policies.USUAL).reasons().stream()
                .filter(reason -> OF_TYPES.contains(reason.rule()))
                .toList();
    }

    private static Submission seen(CreativeContent content, String name, String found) {
        return new Submission(
                content, Map.of(address(name), new FoundFile("a".repeat(64), found, 1_000, 300, 250, null, true)));
    }

    private static CreativeContent at(String name) {
        return with(banner(), "/assets/banner_image", "url", "\"" + address(name) + "\"");
    }

    private static String address(String name) {
        return "https://cdn.buyer.example/" + name;
    }
}
