package app.masthead.creatives.scoring;

import static app.masthead.creatives.content.Examples.banner;
import static app.masthead.creatives.content.Examples.text;
import static app.masthead.creatives.content.Examples.with;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.scoring.Verdict.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no rule may approve, however little a tenant asks for. */
class HeldForPeopleTests {

    private static final String URL = "https://cdn.buyer.example/spring.png";
    private static final String BACKUP = "https://cdn.buyer.example/backup";
    private static final ScoringPolicy LENIENT = Policies.thresholds("0.002", "0.001");

    private final Scoring scoring = new Scoring(List.of(new RuleScorer()));

    @ParameterizedTest
    @ValueSource(strings = {"hologram", "Text", "text ", "", "image2"})
    void an_asset_of_a_type_that_nobody_knows_waits_for_a_person(String type) {
        var content = with(text("Fresh bread."), "/assets", "extra", """
                {"asset_type": "%s", "content": "Something new."}""".formatted(type));

        var verdict = scoring.judge(Submission.of(content), LENIENT);

        assertThat(verdict.outcome()).isEqualTo(Outcome.WAITS);
        assertThat(verdict.reasons())
                .anyMatch(it -> it.rule().equals("unseen_content")
                        && it.effect() == Effect.HOLDS
                        && it.arguments().equals(List.of("unknown", type)));
    }

    @Test
    void and_among_several_in_one_slot() {
        var content = with(text("Fresh bread."), "/assets", "extra", """
                [{"asset_type": "text", "content": "a"}, {"asset_type": "scent", "content": "b"}]""");

        assertThat(scoring.judge(Submission.of(content), LENIENT).outcome()).isEqualTo(Outcome.WAITS);
    }

    @Test
    void a_file_that_breaks_off_waits_for_a_person_and_one_that_does_not_can_be_approved() {
        assertThat(judge(picture(), true).outcome()).isEqualTo(Outcome.APPROVED);

        var verdict = judge(picture(), false);

        assertThat(verdict.outcome()).isEqualTo(Outcome.WAITS);
        assertThat(verdict.reasons())
                .anyMatch(it -> it.rule().equals("file_broken") && "banner_image".equals(it.asset()));
    }

    @Test
    void so_does_the_picture_in_the_place_of_an_archive_of_which_nothing_else_is_asked() {
        var archive = with(
                with(picture(), "/assets/banner_image", "asset_type", "\"zip\""),
                "/assets/banner_image",
                "backup_image_url",
                "\"" + BACKUP + "\"");

        assertThat(rules(archive, "image/svg+xml", true))
                .isEqualTo(rules(archive, "image/png", true))
                .doesNotContain("file_broken", "file_type");
        assertThat(rules(archive, "image/png", false)).contains("file_broken");
    }

    private List<String> rules(CreativeContent content, String type, boolean whole) {
        var found = new FoundFile("a".repeat(64), type, 1_000, 300, 250, null, whole);
        return scoring.judge(new Submission(content, Map.of(BACKUP, found)), LENIENT).reasons().stream()
                .map(ScoreReason::rule)
                .toList();
    }

    private Verdict judge(CreativeContent content, boolean whole) {
        var found = new FoundFile("a".repeat(64), "image/png", 1_000, 300, 250, null, whole);
        return scoring.judge(new Submission(content, Map.of(URL, found)), LENIENT);
    }

    private static CreativeContent picture() {
        return with(banner(), "/assets/banner_image", "url", "\"" + URL + "\"");
    }
}
