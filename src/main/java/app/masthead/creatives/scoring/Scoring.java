package app.masthead.creatives.scoring;

import app.masthead.creatives.scoring.Verdict.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks every scorer and draws the conclusion from the tenant's thresholds and flags. In doubt, and whenever a scorer
 * fails, a person decides.
 */
public class Scoring {

    private static final Logger LOG = LoggerFactory.getLogger(Scoring.class);
    private static final String POLICY = "policy";

    private final List<ContentScorer> scorers;

    public Scoring(List<ContentScorer> scorers) {
        this.scorers = List.copyOf(scorers);
    }

    public Verdict judge(Submission sent, ScoringPolicy policy) {
        var reasons = new ArrayList<ScoreReason>();
        BigDecimal lowest = null;
        var decidedBy = POLICY + "/1";
        for (var scorer : scorers) {
            var score = ask(scorer, sent, policy, reasons);
            if (score != null && (lowest == null || score.compareTo(lowest) < 0)) {
                lowest = score;
                decidedBy = scorer.name() + "/" + scorer.version();
            }
        }
        if (policy.humanReviewRequired()) {
            reasons.add(ofPolicy("human_review_required", List.of()));
        }
        reasons.sort(Comparator.comparing(ScoreReason::severity));
        var outcome = outcome(lowest, reasons, policy.thresholds());
        return new Verdict(outcome, lowest, reasons, policy.thresholds(), decidedBy);
    }

    private static @Nullable BigDecimal ask(
            ContentScorer scorer, Submission sent, ScoringPolicy policy, List<ScoreReason> reasons) {
        try {
            var score = scorer.judge(sent, policy).orElse(null);
            if (score == null) {
                return null;
            }
            reasons.addAll(score.reasons());
            return score.value();
        } catch (ScorerFailure failure) {
            LOG.warn("Scorer {} could not judge: {}", scorer.name(), failure.code());
            reasons.add(ofPolicy("scorer_failed", List.of(failure.code(), scorer.name())));
            return null;
        } catch (RuntimeException failure) {
            LOG.warn("Scorer {} failed on a creative, which waits for a person", scorer.name(), failure);
            reasons.add(ofPolicy("scorer_failed", List.of(scorer.name())));
            return null;
        }
    }

    private static ScoreReason ofPolicy(String rule, List<String> arguments) {
        return new ScoreReason(POLICY, rule, 1, Severity.NOTE, Effect.HOLDS, null, arguments);
    }

    private static Outcome outcome(@Nullable BigDecimal score, List<ScoreReason> reasons, Thresholds thresholds) {
        if (reasons.stream().anyMatch(reason -> reason.effect() == Effect.UNUSABLE)) {
            return Outcome.UNUSABLE;
        }
        if (score == null || reasons.stream().anyMatch(reason -> reason.effect() == Effect.HOLDS)) {
            return Outcome.WAITS;
        }
        if (thresholds.rejects(score)) {
            return Outcome.REJECTED;
        }
        return thresholds.approves(score) ? Outcome.APPROVED : Outcome.WAITS;
    }
}
