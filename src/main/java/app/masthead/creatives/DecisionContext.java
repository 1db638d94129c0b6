package app.masthead.creatives;

import app.masthead.creatives.scoring.Thresholds;
import app.masthead.creatives.scoring.Verdict;
import java.time.Instant;

/**
 * Under which a decision is taken; it keeps them, so that it can be understood when they have long changed.
 */
record DecisionContext(Decider decider, Thresholds thresholds, Instant at) {

    /** What the scorers say decides it. */
    static DecisionContext of(Verdict verdict, Instant at) {
        return new DecisionContext(Decider.Rule.of(verdict.decidedBy()), verdict.thresholds(), at);
    }
}
