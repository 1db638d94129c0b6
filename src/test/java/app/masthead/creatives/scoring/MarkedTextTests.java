package app.masthead.creatives.scoring;

import static app.masthead.creatives.content.Examples.of;
import static app.masthead.creatives.content.Examples.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.masthead.creatives.content.CreativeContent;
import app.masthead.platform.json.ExactJson;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where marked and plain texts lead, and the code that hides in them. */
class MarkedTextTests {

    private static final ScoringPolicy BLOCKED =
            Policies.blocking(List.of(), List.of("binge-box.example"), List.of(), List.of());

    private final RuleScorer scorer = new RuleScorer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](java&Tab;script:alert(1))",
                "[x][1]\n\n[1]: java&#115;cript:alert(1)",
                "![x](javascript&colon;alert(1))",
                "<javascript:alert(1)>",
                "<a href=javascript:alert(1)>x</a>"
            })
    void a_link_of_markdown_that_runs_code_blocks(String markdown) {
        assertThat(rules(asset("markdown", markdown))).contains("unsafe_address");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "markdown | [x](https://binge&#45;box.example/)",
                "markdown | [x](<https://binge-box.example>)",
                "markdown | **https://binge-box.example/**",
                "markdown | ![x](//binge-box.example/x.png)",
                "markdown | x <img src=https://binge-box.example/x.png>",
                "text | Look at https://binge-box.example.",
                "text | <iframe src=https://binge-box.example/></iframe>",
                "text | (https://binge-box.example)"
            })
    void a_blocked_domain_is_found_in_texts(String type, String text) {
        assertThat(rules(asset(type, text))).contains("blocked_domain");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "markdown | x <img src=x onerror=alert(1)>",
                "markdown | <script>alert(1)</script>",
                "markdown | <!-- x -->",
                "text | <img src=x onerror=alert(1)",
                "text | <iframe src=https://fine.example/></iframe>",
                "text | </title><svg/onload=alert(1)>",
                "card | <b>x</b>"
            })
    void tags_in_texts_wait_for_a_person(String type, String text) {
        assertThat(scorer.score(Submission.of(asset(type, text)), BLOCKED).reasons())
                .anyMatch(reason -> reason.rule().equals("markup_in_text")
                        && reason.effect() == Effect.HOLDS
                        && reason.severity() == Severity.SERIOUS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text | 1 < 2, I <3 bread & butter > all",
                "text | Fresh bread: https://shop.example/bread.",
                "markdown | *Fresh* [bread](https://shop.example/?a=1&copy=2 'Ours'), <https://shop.example>, 3 < 4"
            })
    void and_what_is_text_is_left_in_peace(String type, String text) {
        assertThat(rules(asset(type, text))).isEmpty();
    }

    @Test
    void an_address_is_quoted_without_the_brackets_of_its_sentence() {
        assertThat(quoted("[x](javascript:alert(1))")).containsExactly("javascript:alert(1)");
        assertThat(quoted("[x](java script:y) [javascript:alert(1)].")).containsExactly("javascript:alert(1)");
    }

    @Test
    void endless_marks_are_read_in_bounded_time() {
        assertThat(Stream.of("[", "*a ", "> ", "![x](", "`a ``", "<a ", "- ", "(https:/", "https:/x ", "{", ")", ".")
                        .map(piece -> "https:/" + piece.repeat(50_000)))
                .allSatisfy(piece ->
                        assertThatCode(() -> rules(asset("markdown", piece))).doesNotThrowAnyException());
    }

    private List<String> quoted(String markdown) {
        return scorer.score(Submission.of(asset("markdown", markdown)), BLOCKED).reasons().stream()
                .filter(reason -> reason.rule().equals("unsafe_address"))
                .map(reason -> reason.arguments().getFirst())
                .toList();
    }

    private List<String> rules(CreativeContent content) {
        return scorer.score(Submission.of(content), BLOCKED).reasons().stream()
                .map(ScoreReason::rule)
                .toList();
    }

    private static CreativeContent asset(String type, String text) {
        var creative = of(
                "{\"creative_id\": \"x\", \"name\": \"X\", \"format_kind\": \"native_in_feed\", \"assets\": {\"a\": {\"asset_type\": \""
                        + type + "\"}}}");
        return with(
                creative,
                "/assets/a",
                type.equals("card") ? "headline" : "content",
                ExactJson.write(ExactJson.nodes().stringNode(text)));
    }
}
