package app.masthead.creatives;

import app.masthead.notifications.Notice;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The law by which decisions are taken back, alone or many at once, and what becomes of their creatives then. */
@Component
class TakingBack {

    private final ReasonSentences sentences;
    private final TenantScoringPolicy policies;
    private final Clock clock;

    TakingBack(ReasonSentences sentences, TenantScoringPolicy policies, Clock clock) {
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
                .filter(it -> it.id().decision().equals(decision) && may(it, creative, under))
                .map(it -> creative.takeBack(it, before(past), under)
                        .because(past.getLast().differences()));
    }

    private static boolean may(CreativeDecision last, Creative creative, DecisionContext under) {
        return last.decider().equals(under.decider().id())
                && !last.isUndo()
                && last.to() == creative.status()
                && last.isAbout(creative.content().sha256())
                && last.decidedAt().plus(Notice.SECOND_THOUGHTS).isAfter(under.at());
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
