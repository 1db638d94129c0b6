package app.masthead.creatives;

import app.masthead.creatives.SecondThoughts.OpenDecision;
import app.masthead.notifications.Notice;
import java.time.Clock;
import java.time.Duration;
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
                .filter(it -> may(it, creative.status(), under.decider(), under.at()))
                .filter(it -> it.isAbout(creative.content().sha256()))
                .map(it -> creative.takeBack(it, before(past), under)
                        .because(past.getLast().differences()));
    }

    /** What somebody decided last on creatives and can still take back, the last one first. */
    List<OpenDecision> open(UUID reviewer) {
        var now = clock.instant();
        return decisions.lastOnesOf(reviewer, now.minus(Notice.SECOND_THOUGHTS), MOST).stream()
                .filter(it -> may(it.decision(), it.creative().status(), new Decider.Person(reviewer), now))
                .map(it -> open(it.decision(), it.creative().content().name(), now))
                .toList();
    }

    /** The same on one creative; asks only when it was decided a moment ago. */
    Optional<OpenDecision> openOn(OpenedCreative creative, UUID reviewer) {
        var now = clock.instant();
        var moved = creative.standing().statusChangedAt();
        if (moved == null || left(moved, now).isNegative()) {
            return Optional.empty();
        }
        return decisions.latest(creative.id(), Limit.of(1)).stream()
                .filter(it -> may(it, creative.status(), new Decider.Person(reviewer), now))
                .map(it -> open(it, creative.content().name(), now))
                .findFirst();
    }

    private static OpenDecision open(CreativeDecision decision, String name, Instant now) {
        return OpenDecision.of(decision, name, left(decision.decidedAt(), now));
    }

    private static Duration left(Instant decided, Instant now) {
        return Duration.between(now, decided.plus(Notice.SECOND_THOUGHTS));
    }

    private static boolean may(CreativeDecision last, CreativeStatus status, Decider decider, Instant at) {
        return last.decider().equals(decider.id())
                && !last.isUndo()
                && last.to() == status
                && left(last.decidedAt(), at).isPositive();
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
