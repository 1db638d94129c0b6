package app.masthead.creatives.scoring;

import static app.masthead.creatives.content.Examples.banner;
import static app.masthead.creatives.content.Examples.example;
import static app.masthead.creatives.content.Examples.text;
import static app.masthead.creatives.content.Examples.with;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.content.Examples;
import app.masthead.creatives.scoring.ScoringPolicy.AiRules;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleScorerTests {

    private final RuleScorer scorer = new RuleScorer();

    @Test
    void a_text_against_which_nothing_speaks_scores_full() {
        assertThat(score(text("Fresh bread, every morning."))).isEqualByComparingTo("1");
    }

    @Test
    void a_picture_is_never_judged_blindly_beyond_its_ceiling() {
        var score = scorer.score(Submission.of(banner()), Policies.USUAL);

        assertThat(score.value()).isEqualByComparingTo("0.85");
        assertThat(score.reasons())
                .containsExactly(new ScoreReason(
                        "rules", "unseen_content", 2, Severity.UNSEEN, Effect.NONE, null, List.of("image")));
    }

    @Test
    void code_is_more_doubtful_than_a_picture() {
        assertThat(score(example("manifest_display_html_tag"))).isLessThan(score(banner()));
    }

    @ParameterizedTest
    @CsvSource({"0, 1.000", "1, 0.400", "2, 0.350", "3, 0.300", "40, 0.150"})
    void each_further_objection_lowers_the_score_but_only_a_block_lowers_it_to_nothing(int objections, String score) {
        Rule objecting = new Objecting(objections);

        assertThat(new RuleScorer(List.of(objecting))
                        .score(Submission.of(banner()), Policies.USUAL)
                        .value())
                .isEqualByComparingTo(score);
    }

    @Test
    void the_gravest_reason_stands_first() {
        var creative = with(banner(), "/assets/click_url", "url", "\"javascript:alert(1)\"");

        assertThat(scorer.score(Submission.of(creative), Policies.USUAL).reasons())
                .extracting(ScoreReason::severity)
                .isSorted()
                .startsWith(Severity.BLOCKING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JaVaScRiPt:alert(1)",
                "java\\tscript:alert(1)",
                "vbscript:x",
                "data:text/html;base64,PHNjcmlwdD4=",
                "file:///etc/passwd",
                "blob:https://a.example/1"
            })
    void an_address_that_runs_or_reaches_inside_blocks(String url) {
        var creative = with(banner(), "/assets/click_url", "url", "\"" + url + "\"");

        assertThat(rules(creative, Policies.USUAL)).contains("unsafe_address");
        assertThat(score(creative)).isEqualByComparingTo("0");
    }

    @Test
    void an_address_without_tls_is_a_serious_objection() {
        var creative = with(banner(), "/assets/banner_image", "url", "\"http://cdn.example/a.png\"");

        assertThat(rules(creative, Policies.USUAL)).contains("insecure_address");
        assertThat(score(creative)).isEqualByComparingTo("0.4");
    }

    @Test
    void a_creative_without_what_its_format_consists_of_is_unusable() {
        var creative = with(banner(), "", "assets", "{\"logo\": {\"asset_type\": \"text\", \"content\": \"x\"}}");

        assertThat(scorer.score(Submission.of(creative), Policies.USUAL).reasons())
                .anyMatch(reason -> reason.rule().equals("format_incomplete") && reason.effect() == Effect.UNUSABLE);
    }

    @Test
    void a_creative_of_the_wrong_size_is_doubted_with_both_sizes_named() {
        var creative = with(banner(), "/assets/banner_image", "width", "728");

        assertThat(scorer.score(Submission.of(creative), Policies.USUAL).reasons())
                .anyMatch(reason -> reason.rule().equals("format_mismatch")
                        && reason.arguments().equals(List.of("300x250", "728x250"))
                        && "banner_image".equals(reason.asset()));
    }

    @Test
    void inline_vast_that_cannot_be_read_is_unusable() {
        var vast = with(example("manifest_vast_inline"), "/assets/vast_xml", "content", "\"<VAST\"");

        assertThat(rules(vast, Policies.USUAL)).contains("vast_unreadable");
    }

    @ParameterizedTest
    @CsvSource({
        "top.location = 'https://a.example', redirect",
        "<meta http-equiv=refresh content=0>, redirect",
        "document.cookie, storage",
        "localStorage.x = 1, storage",
        "eval('x'), generated_code",
        "new Function('x'), generated_code",
        "<input type=password>, credentials"
    })
    void code_that_leaves_its_frame_is_pointed_out(String code, String sign) {
        var creative = with(example("manifest_display_html_tag"), "/assets/tag", "content", "\"" + code + "\"");

        assertThat(scorer.score(Submission.of(creative), Policies.USUAL).reasons())
                .anyMatch(reason -> reason.rule().equals("code_behaviour")
                        && reason.arguments().contains(sign));
    }

    @Test
    void hidden_characters_in_a_name_are_shown_for_what_they_are() {
        var creative = with(text("Fine"), "", "name", "\"invoice\\u202Efdp.exe\"");

        assertThat(scorer.score(Submission.of(creative), Policies.USUAL).reasons())
                .anyMatch(reason -> reason.arguments().contains("invoice[U+202E]fdp.exe"));
    }

    @Test
    void a_crowd_of_trackers_is_doubted() {
        var native_ = example("native_trail_pro_full_bundle");
        for (var number = 0; number < 4; number++) {
            native_ = with(
                    native_,
                    "/assets",
                    "t" + number,
                    "{\"asset_type\": \"pixel_tracker\", \"event\": \"click\", \"url\": \"https://t.example/\"}");
        }

        assertThat(rules(native_, Policies.USUAL)).contains("many_trackers");
        assertThat(rules(example("native_trail_pro_full_bundle"), Policies.USUAL))
                .doesNotContain("many_trackers");
    }

    @ParameterizedTest
    @MethodSource("app.masthead.creatives.content.Examples#all")
    void every_published_example_gets_a_score_and_none_is_unusable(CreativeContent content) {
        var score =
                scorer.score(Submission.of(content), Policies.ai(new AiRules(true, true, BigDecimal.ZERO, List.of())));

        assertThat(score.value()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        assertThat(score.reasons()).noneMatch(reason -> reason.effect() == Effect.UNUSABLE);
    }

    @Test
    void whatever_is_in_a_creative_it_is_judged_without_failing() {
        assertThat(score(Examples.of("{\"assets\": {\"x\": 1, \"y\": [null, {\"asset_type\": 7}], \"z\": []}}")))
                .isNotNull();
        assertThat(score(Examples.of("{}"))).isNotNull();
    }

    private BigDecimal score(CreativeContent content) {
        return scorer.score(Submission.of(content), Policies.USUAL).value();
    }

    private List<String> rules(CreativeContent content, ScoringPolicy policy) {
        return scorer.score(Submission.of(content), policy).reasons().stream()
                .map(ScoreReason::rule)
                .toList();
    }

    private record Objecting(int times) implements Rule {

        @Override
        public String code() {
            return "objection";
        }

        @Override
        public Stream<Finding> check(Submission sent, ScoringPolicy policy) {
            return Stream.generate(() -> Finding.of(Severity.SERIOUS)).limit(times);
        }
    }
}
