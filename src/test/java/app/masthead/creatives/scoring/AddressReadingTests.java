package app.masthead.creatives.scoring;

import static app.masthead.creatives.content.Examples.banner;
import static app.masthead.creatives.content.Examples.with;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.CreativeContent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that lead nowhere that anybody could tell, or outside the web. */
class AddressReadingTests {

    private final RuleScorer scorer = new RuleScorer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://",
                "https://%zz.example/",
                "https://shop.example:port/",
                "https://sh op^.example/",
                "https://1.2.3.4.5/",
                "https://{REGION}.shop.example/",
                "https://[HOST]/",
                "{CLICK_URL}",
                "shop.example/x",
                "/spring",
                "javascript%3Aalert(1)",
                ""
            })
    void an_address_without_a_certain_host_waits_for_a_person(String url) {
        assertThat(reason("unreadable_address", url))
                .hasValueSatisfying(reason -> assertThat(reason.effect()).isEqualTo(Effect.HOLDS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://shop.example/?c={MEDIA_BUY_ID}&cb=[CACHEBUSTER]",
                "%%CLICK_URL_UNESC%%https://shop.example/${X}",
                "//shop.example:8443/",
                "https://[2606:4700::1111]/x",
                "https://8.8.8.8/x",
                "https://bücher.example/"
            })
    void and_one_with_macros_behind_the_host_does_not(String url) {
        assertThat(rules(clickingTo(url)))
                .doesNotContain("unreadable_address", "internal_address", "other_scheme", "unsafe_address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://2130706433/",
                "https://0x7f.1/",
                "https://0177.0.0.1/",
                "https://[::1]/",
                "https://192.168.0.1/",
                "https://169.254.169.254/",
                "https://localhost:8443/",
                "https://printer.local/",
                "https://intranet/"
            })
    void an_address_inside_a_house_waits_for_a_person(String url) {
        assertThat(reason("internal_address", url))
                .hasValueSatisfying(reason -> assertThat(reason.effect()).isEqualTo(Effect.HOLDS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"intent://x/#Intent;scheme=https;end", "market://details?id=x", "tel:+4912345", "myapp:open"})
    void an_address_outside_the_web_is_doubted(String url) {
        assertThat(reason("other_scheme", url))
                .hasValueSatisfying(reason -> assertThat(reason.severity()).isEqualTo(Severity.DOUBTFUL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript&colon;alert(1)", "java&Tab;script&colon;alert(1)", "{X}javascript:alert(1)"})
    void an_address_that_runs_once_it_stands_in_a_page_blocks(String url) {
        assertThat(rules(clickingTo(url))).contains("unsafe_address");
    }

    private Optional<ScoreReason> reason(String rule, String url) {
        return scorer.score(Submission.of(clickingTo(url)), Policies.USUAL).reasons().stream()
                .filter(reason -> reason.rule().equals(rule))
                .findFirst();
    }

    private List<String> rules(CreativeContent content) {
        return scorer.score(Submission.of(content), Policies.USUAL).reasons().stream()
                .map(ScoreReason::rule)
                .toList();
    }

    private static CreativeContent clickingTo(String url) {
        return with(banner(), "/assets/click_url", "url", "\"" + url + "\"");
    }
}
