package app.masthead.creatives.scoring;

import static app.masthead.creatives.content.Examples.of;
import static app.masthead.creatives.content.Examples.text;
import static app.masthead.creatives.content.Examples.with;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.CreativeContent;
import app.masthead.platform.json.ExactJson;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that a tenant lets into no advertisement, however they are written. */
class ForbiddenTermTests {

    private final RuleScorer scorer = new RuleScorer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Visit our casino today",
                "CASINO!",
                "Ca\u200Bsi\u00ADno",
                "c a s i n o",
                "c.a.s.i.n.o",
                "c*a*s*i*n*o",
                "сasinо",
                "ｃａｓｉｎｏ",
                "the\u00A0casino\u2003night",
                "(casino)",
                "ca\u2060sino",
                "cas\u0301ino",
                "casi\u0301no",
                "ca\u034Fsino",
                "casi\uFE0Fno",
                "cas\u3164ino",
                "cas\uFFA0ino",
                "c\u20DDasino",
                "the\u2800casino",
                "cas&#105;no",
                "cas&shy;ino",
                "c<b>asi</b>no"
            })
    void a_forbidden_word_is_found_however_it_is_written(String words) {
        assertThat(finding("casino", text(words))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Casinos are not it", "the encasinoed", "ca sino", "cas ino", "Fresh bread", "c a s i n"})
    void and_what_is_another_word_is_not(String words) {
        assertThat(finding("casino", text(words))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "free money, Get FREE   MONEY now, true",
        "free money, free-money, true",
        "free money, freemoney, false",
        "straße, STRASSE, true",
        "İstanbul, istanbul, false",
        "赌博, 我们的赌博网站, true",
        "C++, Learn C++ today, true",
        "50% off, now 50% OFF!, true"
    })
    void terms_of_several_words_and_other_scripts_work(String term, String words, boolean found) {
        assertThat(finding(term, text(words)).isPresent()).isEqualTo(found);
    }

    @Test
    void it_is_a_serious_objection_that_quotes_the_place() {
        var reason = finding("casino", text("A very long beginning before the Casino and a long end after it"))
                .orElseThrow();

        assertThat(reason.severity()).isEqualTo(Severity.SERIOUS);
        assertThat(reason.asset()).isEqualTo("headline");
        assertThat(reason.arguments())
                .containsExactly("casino", "…ery long beginning before the casino and a long end after it");
    }

    @Test
    void html_is_read_as_readers_see_it() {
        assertThat(finding("casino", html("<p>Ca<b>si</b>no</p>"))).isPresent();
        assertThat(finding("casino", html("<img alt='The &#99;asino'>"))).isPresent();
        assertThat(finding("casino", html("<p>Fine</p><script>var casino = 1</script><!-- casino -->")))
                .isEmpty();
        assertThat(finding("casino", html("<a href='https://casino.example/'>Fine</a>")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spoil&#101;r alert",
                "spoi**ler** alert",
                "spoiler *alert*",
                "**spoiler** [alert](https://fine.example/)",
                "spoiler\nalert",
                "spoi<i>ler</i> alert",
                "sp`oiler` alert",
                "# spo*i*ler\u00A0alert"
            })
    void markdown_is_read_as_readers_see_it(String markdown) {
        assertThat(finding("spoiler alert", asset("markdown", "content", markdown)))
                .isPresent();
    }

    @Test
    void a_term_is_quoted_once_for_an_asset() {
        assertThat(scorer.score(
                                Submission.of(asset("markdown", "content", "the **casino** night")),
                                Policies.forbidding("casino"))
                        .reasons())
                .filteredOn(reason -> reason.rule().equals("forbidden_term"))
                .singleElement()
                .satisfies(reason -> assertThat(reason.arguments()).containsExactly("casino", "the casino night"));
    }

    @Test
    void titles_of_vast_native_fields_cards_and_names_are_read() {
        var vast = asset(
                "vast",
                "content",
                "<VAST version='4.0'><Ad><InLine><AdTitle><![CDATA[Casino]]></AdTitle></InLine></Ad></VAST>");
        var card = asset("card", "headline", "The casino");
        var brief = of("""
                {"creative_id": "b", "name": "B", "assets": {"b": {"asset_type": "brief", "name": "b",
                 "messaging": {"key_messages": ["To the casino"]}}}}""");

        assertThat(List.of(vast, card, brief, with(text("x"), "", "name", "\"Casino\"")))
                .allSatisfy(creative -> assertThat(finding("casino", creative)).isPresent());
    }

    @Test
    void a_disclosure_in_a_comment_is_no_disclosure() {
        var policy = Policies.blocking(List.of(), List.of(), List.of(), List.of("Advertisement"));

        assertThat(scorer.score(Submission.of(html("<p>Buy</p><!-- Advertisement -->")), policy)
                        .reasons())
                .anyMatch(reason -> reason.rule().equals("disclosure_text_missing"));
        assertThat(scorer.score(Submission.of(html("<p>ADVERTISE<b>MENT</b></p>")), policy)
                        .reasons())
                .noneMatch(reason -> reason.rule().equals("disclosure_text_missing"));
    }

    private Optional<ScoreReason> finding(String term, CreativeContent content) {
        return scorer.score(Submission.of(content), Policies.forbidding(term)).reasons().stream()
                .filter(reason -> reason.rule().equals("forbidden_term"))
                .findFirst();
    }

    private static CreativeContent html(String code) {
        return asset("html", "content", code);
    }

    private static CreativeContent asset(String type, String field, String value) {
        var creative = of(
                "{\"creative_id\": \"x\", \"name\": \"X\", \"assets\": {\"a\": {\"asset_type\": \"" + type + "\"}}}");
        return with(
                creative, "/assets/a", field, ExactJson.write(ExactJson.nodes().stringNode(value)));
    }
}
