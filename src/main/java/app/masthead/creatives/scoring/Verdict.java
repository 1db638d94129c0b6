package app.masthead.creatives.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the scorers together lead to, with everything that a later reader needs to understand it.
 *
 * @param score the lowest of all scores; null when no scorer could give one
 * @param decidedBy the scorer and version that tipped the scale, for example {@code rules/1}
 */
public record Verdict(
        Outcome outcome,
        @Nullable BigDecimal score,
        List<ScoreReason> reasons,
        Thresholds thresholds,
        String decidedBy) {

    /** What follows for the creative. */
    public enum Outcome {
        APPROVED,
        REJECTED,
        UNUSABLE,
        WAITS
    }

    public Verdict {
        reasons = List.copyOf(reasons);
    }
}
