package app.masthead.creatives.scoring;

import static app.masthead.creatives.content.Examples.banner;
import static app.masthead.creatives.content.Examples.text;
import static app.masthead.creatives.content.Examples.with;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.scoring.Verdict.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formats that somebody knows, and others. */
class UnknownFormatTests {

    private final Scoring scoring = new Scoring(List.of(new RuleScorer()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"agent_url\": \"https://creative.adcontextprotocol.org\", \"id\": \"nobody_takes_this\"}",
                "{\"agent_url\": \"https://agent.example\", \"id\": \"display_300x250_image\"}",
                "{\"id\": \"display_300x250_image\"}",
                "{}"
            })
    void a_format_that_nobody_knows_waits_for_a_person(String format) {
        assertHeld(with(without("format_kind"), "", "format_id", format));
    }

    @ParameterizedTest
    @ValueSource(strings = {"custom", "nobody_takes_this", ""})
    void so_does_a_kind_that_is_none(String kind) {
        assertHeld(with(without("format_id"), "", "format_kind", "\"" + kind + "\""));
    }

    @Test
    void and_a_creative_without_any() {
        assertHeld(without("format_kind"));
    }

    @Test
    void known_formats_and_kinds_do_not() {
        assertThat(reasons(banner())).noneMatch(reason -> reason.rule().equals("unknown_format"));
        assertThat(reasons(text("Fresh bread."))).isEmpty();
    }

    private void assertHeld(CreativeContent content) {
        assertThat(scoring.judge(Submission.of(content), Policies.USUAL).outcome())
                .isEqualTo(Outcome.WAITS);
        assertThat(reasons(content))
                .anyMatch(reason -> reason.rule().equals("unknown_format") && reason.effect() == Effect.HOLDS);
    }

    private List<ScoreReason> reasons(CreativeContent content) {
        return scoring.judge(Submission.of(content), Policies.USUAL).reasons();
    }

    private static CreativeContent without(String field) {
        var content = text("Fresh bread.");
        content.json().remove(field);
        return content;
    }
}
