package app.masthead.creatives.ai;

import static app.masthead.creatives.content.Examples.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.scoring.Effect;
import app.masthead.creatives.scoring.ScoreReason;
import app.masthead.creatives.scoring.Severity;
import app.masthead.creatives.scoring.Verdict.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Creatives of which an AI service is given the beginning alone. */
class LongCreativeTests extends AiTest {

    @Test
    void what_it_was_given_in_part_is_held_whatever_it_says_of_the_part() {
        setUp();

        assertThat(judge(text("x".repeat(30_000))).outcome()).isEqualTo(Outcome.APPROVED);
        var cut = judge(text("x".repeat(40_000)));

        assertThat(cut.outcome()).isEqualTo(Outcome.WAITS);
        assertThat(cut.reasons())
                .contains(new ScoreReason("gemini", "content_cut", 2, Severity.NOTE, Effect.HOLDS, null, List.of()));
    }
}
