package app.masthead.creatives;

import app.masthead.notifications.Notice;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The law by which decisions are taken back, alone or many at once, and what becomes of their creatives then. */
@Component
class TakingBack {

    private static final Limit MOST = Limit.of(10);

    private final CreativeDecisions decisions;
    private final ReasonSentences sentences;
    private final TenantScoringPolicy policies;
    private final Clock clock;

    TakingBack(CreativeDecisions decisions, ReasonSentences sentences, TenantScoringPolicy policies, Clock clock) {
        this.decisions = decisions;
        this.sentences = sentences;
        this.policies = policies;
        this.clock = clock;
    }

    DecisionContext by(UUID reviewer) {
        return new DecisionContext(
                new Decider.Person(reviewer), policies.current().thresholds(), clock.instant());
    }

    /**
     * Takes a decision back, if it still may be.
     *
     * @param past the last two decisions on the creative, the last one first
     */
    Optional<CreativeDecision> takeBack(
            UUID decision, List<CreativeDecision> past, Creative creative, DecisionContext under) {
        return past.stream()
                .findFirst()
                .filter(it -> it.id().decision().equals(decision))
                .filter(it -> may(it, creative, under.decider(), under.at()))
                .map(it -> creative.takeBack(it, before(past), under)
                        .because(past.getLast().differences()));
    }

    /** What somebody decided last on creatives and can still take back, the last one first. */
    List<Decided> open(UUID reviewer) {
        var now = clock.instant();
        return decisions.lastOnesOf(reviewer, now.minus(Notice.SECOND_THOUGHTS), MOST).stream()
                .filter(it -> may(it.decision(), it.creative(), new Decider.Person(reviewer), now))
                .toList();
    }

    boolean mayConcern(Standing standing) {
        var moved = standing.statusChangedAt();
        return moved != null && moved.plus(Notice.SECOND_THOUGHTS).isAfter(clock.instant());
    }

    private static boolean may(CreativeDecision last, Creative creative, Decider decider, Instant at) {
        return last.decider().equals(decider.id())
                && !last.isUndo()
                && last.to() == creative.status()
                && last.isAbout(creative.content().sha256())
                && last.decidedAt().plus(Notice.SECOND_THOUGHTS).isAfter(at);
    }

    private Reason before(List<CreativeDecision> past) {
        if (past.size() == 1) {
            return Reason.NONE;
        }
        var earlier = past.getLast();
        var further = sentences.further(earlier.furtherReasonCodes());
        return new Reason(earlier.reasonCode(), earlier.reason(), null, further);
    }
}
