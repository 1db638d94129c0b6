package app.masthead.creatives.review;

import app.masthead.creatives.ReasonSentences;
import app.masthead.creatives.scoring.ScoreReason;
import org.jspecify.annotations.Nullable;

/**
 * A reason of the score in a sentence.
 *
 * @param source the scorer, rule and version behind it
 */
record ReasonView(
        String tone,
        String severity,
        String sentence,
        @Nullable String asset,
        String source) {

    static ReasonView of(ScoreReason reason, ReasonSentences sentences) {
        return new ReasonView(
                Tones.of(reason.severity()),
                reason.severity().code(),
                sentences.of(reason),
                reason.asset(),
                reason.scorer() + " / " + reason.rule() + " / " + reason.version());
    }
}
