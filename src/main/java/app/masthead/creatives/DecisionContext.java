package app.masthead.creatives;

import app.masthead.creatives.scoring.Thresholds;
import java.time.Instant;

/**
 * Under which a decision is taken; it keeps them, so that it can be understood when they have long changed.
 */
record DecisionContext(Decider decider, Thresholds thresholds, Instant at) {}
