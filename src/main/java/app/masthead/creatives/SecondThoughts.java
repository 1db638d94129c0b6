package app.masthead.creatives;

import app.masthead.notifications.Notice;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes decisions back as long as nothing of them has left the house: within ten seconds by our clock, by whoever decided,
 * and only while nothing has happened since. The creative, its step and its place in the queue are as they were; both
 * decisions stay on record.
 */
@Service
@Transactional
public class SecondThoughts {

    private final Creatives creatives;
    private final CreativeDecisions decisions;
    private final DecisionRecord record;
    private final ReasonSentences sentences;
    private final TenantScoringPolicy policies;
    private final Clock clock;

    SecondThoughts(
            Creatives creatives,
            CreativeDecisions decisions,
            DecisionRecord record,
            ReasonSentences sentences,
            TenantScoringPolicy policies,
            Clock clock) {
        this.creatives = creatives;
        this.decisions = decisions;
        this.record = record;
        this.sentences = sentences;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * Takes a decision back. Whoever asks again for what is taken back already gets the same answer.
     *
     * @return what was taken back, with the words that were typed for it
     * @throws TooLateToUndo when it stands
     */
    public TakenBack undo(CreativeId id, UUID decision, UUID reviewer) {
        var creative = held(id);
        var past = decisions.latest(id, Limit.of(2));
        if (isDone(past, decision, reviewer)) {
            return TakenBack.of(past.getLast());
        }
        var last = past.stream()
                .findFirst()
                .filter(it -> it.id().decision().equals(decision) && mayBeUndone(it, creative, reviewer))
                .orElseThrow(TooLateToUndo::new);
        takeBack(last, past, creative, reviewer);
        return TakenBack.of(last);
    }

    private void takeBack(CreativeDecision last, List<CreativeDecision> past, Creative creative, UUID reviewer) {
        var before = past.size() == 1 ? Reason.NONE : reason(past.getLast());
        var under = new DecisionContext(
                new Decider.Person(reviewer), policies.current().thresholds(), clock.instant());
        var undo = creative.takeBack(last, before, under).because(past.getLast().differences());
        creatives.saveAndFlush(creative);
        record.byPerson(creative, undo, reviewer);
    }

    /** Held until the end, so that of two who ask at once the second sees what the first did. */
    private Creative held(CreativeId id) {
        return creatives.held(id.principal(), List.of(id.creative())).stream()
                .findFirst()
                .orElseThrow(NoSuchCreative::new);
    }

    private static boolean isDone(List<CreativeDecision> past, UUID decision, UUID reviewer) {
        return past.size() == 2
                && past.getFirst().isUndo()
                && past.getFirst().by(reviewer)
                && decision.equals(past.getFirst().undoOf())
                && past.getLast().id().decision().equals(decision);
    }

    private boolean mayBeUndone(CreativeDecision last, Creative creative, UUID reviewer) {
        return last.by(reviewer)
                && !last.isUndo()
                && last.to() == creative.status()
                && last.isAbout(creative.content().sha256())
                && last.decidedAt().plus(Notice.SECOND_THOUGHTS).isAfter(clock.instant());
    }

    private Reason reason(CreativeDecision decision) {
        var further = decision.furtherReasonCodes();
        return new Reason(decision.reasonCode(), decision.reason(), null, sentences.further(further));
    }

    /** What a decision was that has been taken back. */
    public record TakenBack(ReviewAction action, Reason reason) {

        static TakenBack of(CreativeDecision decision) {
            var action = ReviewAction.of(decision.from(), decision.to(), decision.reasonCode());
            var further = new FurtherReasons(decision.furtherReasonCodes(), null);
            return new TakenBack(
                    action, new Reason(decision.reasonCode(), decision.reason(), decision.noteInternal(), further));
        }

        /** All reasons that were picked, the first one first. */
        public List<ReasonCode> codes() {
            var first = reason.code() == null ? List.<ReasonCode>of() : List.of(reason.code());
            return Stream.concat(first.stream(), reason.further().codes().stream())
                    .toList();
        }
    }
}
