package app.masthead.creatives.scoring;

import static app.masthead.creatives.content.Examples.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.content.Examples;
import org.junit.jupiter.api.Test;

/** Content of which rules read the beginning alone. */
class LongContentTests {

    private static final String READ = "x".repeat(FoldedText.LONGEST);

    private final RuleScorer scorer = new RuleScorer();

    @Test
    void what_is_read_to_its_end_needs_nobody() {
        assertThat(holds(text(READ))).isFalse();
    }

    @Test
    void what_stands_behind_the_part_that_is_read_is_for_a_person() {
        assertThat(holds(text(READ + "casino"))).isTrue();
        assertThat(holds(Examples.of("""
                {"creative_id": "x", "name": "X", "assets": {"a": {"asset_type": "html", "content": "%s"}}}""".formatted(READ + "<script>steal()</script>"))))
                .isTrue();
        assertThat(holds(Examples.of("""
                {"creative_id": "x", "name": "X", "assets": {"a": {"asset_type": "brief", "messaging": {
                 "key_messages": ["short", "%s"]}}}}""".formatted(READ + "casino")))).isTrue();
    }

    private boolean holds(CreativeContent creative) {
        return scorer.score(Submission.of(creative), Policies.forbidding("casino")).reasons().stream()
                .anyMatch(reason -> reason.rule().equals("content_cut") && reason.effect() == Effect.HOLDS);
    }
}
