package app.masthead.creatives.scoring;

import static app.masthead.creatives.content.Examples.banner;
import static app.masthead.creatives.content.Examples.with;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.CreativeContent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where addresses lead, and to how many parties. */
class AddressRulesTests {

    private static final ScoringPolicy BLOCKED =
            Policies.blocking(List.of(), List.of("morningpilot.example"), List.of(), List.of());

    private final RuleScorer scorer = new RuleScorer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://morningpilot.example",
                "https://www.MorningPilot.example./x",
                "https://user@morningpilot.example/x",
                "https://redirect.example/?to=https%3A%2F%2Fmorningpilot.example%2F",
                "https://redirect.example/?to=https%253A%252F%252Fmorningpilot.example",
                "https://redirect.example/#//morningpilot.example",
                "https:\\\\\\\\morningpilot.example",
                "https:///morningpilot.example/",
                "https:/morningpilot.example/",
                "https:morningpilot.example",
                "https://morning%70ilot%2eexample/",
                "https://a:b@c@morningpilot.example/",
                "https://{X}morningpilot.example/",
                "https://fine.example{@morningpilot.example/}",
                "{X}https://morningpilot.example/",
                "https://morning\u034Fpilot.example/",
                "https://morningpilot。example/",
                "https&colon;//morningpilot&period;example/",
                "https://redirect.example/?to=https:/morningpilot.example/"
            })
    void a_blocked_domain_is_found_behind_every_door(String url) {
        assertThat(rules(clickingTo(url))).contains("blocked_domain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://notmorningpilot.example/",
                "https://morningpilot.example.fine.example/",
                "https://fine.example/morningpilot.example",
                "https://fine.example/?q=morningpilot.example"
            })
    void and_others_are_left_in_peace(String url) {
        assertThat(rules(clickingTo(url))).doesNotContain("blocked_domain", "lookalike_domain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://mоrningpilot.example/",
                "https://xn--mrningpilot-rnj.example/",
                "https://m0rningpi1ot.example/",
                "https://www.mórningpilot.example/"
            })
    void a_name_that_only_looks_like_a_blocked_one_is_held(String url) {
        var held = scorer.score(Submission.of(clickingTo(url)), BLOCKED).reasons().stream()
                .filter(reason -> reason.rule().equals("lookalike_domain"))
                .toList();

        assertThat(held).hasSize(1);
        assertThat(held).allMatch(reason -> reason.effect() == Effect.HOLDS && reason.version() == 2);
    }

    @ParameterizedTest
    @CsvSource({"http, true", "ftp, true", "ws, true", "https, false", "wss, false"})
    void everything_is_reached_over_tls(String scheme, boolean open) {
        assertThat(rules(clickingTo(scheme + "://shop.example/")).contains("insecure_address"))
                .isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({"6, 1, false", "7, 1, true", "4, 4, false", "5, 5, true"})
    void trackers_are_counted_and_so_are_those_they_report_to(int trackers, int hosts, boolean many) {
        var creative = banner();
        for (var at = 0; at < trackers; at++) {
            creative = with(
                    creative,
                    "/assets",
                    "t" + at,
                    "{\"asset_type\": \"pixel_tracker\", \"event\": \"click\", \"url\": \"https://t" + at % hosts
                            + ".example/\"}");
        }

        assertThat(rules(creative).contains("many_trackers")).isEqualTo(many);
    }

    @Test
    void who_is_told_is_named_with_how_often() {
        var creative = banner();
        for (var at = 0; at < 8; at++) {
            creative = with(
                    creative,
                    "/assets",
                    "t" + at,
                    "{\"asset_type\": \"pixel_tracker\", \"event\": \"click\", \"url\": \"https://"
                            + (at < 6 ? "most" : "few") + ".example/\"}");
        }

        assertThat(scorer.score(Submission.of(creative), Policies.USUAL).reasons())
                .anyMatch(reason -> reason.arguments().equals(List.of("8", "most.example (6), few.example (2)")));
    }

    private List<String> rules(CreativeContent content) {
        return scorer.score(Submission.of(content), BLOCKED).reasons().stream()
                .map(ScoreReason::rule)
                .toList();
    }

    private static CreativeContent clickingTo(String url) {
        return with(banner(), "/assets/click_url", "url", "\"" + url + "\"");
    }
}
