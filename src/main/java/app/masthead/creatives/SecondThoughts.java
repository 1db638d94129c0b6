package app.masthead.creatives;

import app.masthead.notifications.Notice;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
    private final TakingBack back;

    SecondThoughts(Creatives creatives, CreativeDecisions decisions, DecisionRecord record, TakingBack back) {
        this.creatives = creatives;
        this.decisions = decisions;
        this.record = record;
        this.back = back;
    }

    /**
     * Takes a decision back. Whoever asks again for what is taken back already gets the same answer.
     *
     * @return what was taken back, with the words that were typed for it
     * @throws TooLateToUndo when it stands
     * @throws ColleaguesDecision when somebody else made it
     */
    public TakenBack undo(CreativeId id, UUID decision, UUID reviewer) {
        var creative = held(id);
        var past = decisions.latest(id, Limit.of(2));
        if (isDone(past, decision, reviewer)) {
            return TakenBack.of(past.getLast());
        }
        if (isColleagues(past, decision, reviewer)) {
            throw new ColleaguesDecision();
        }
        var undo = back.takeBack(decision, past, creative, back.by(reviewer)).orElseThrow(TooLateToUndo::new);
        creatives.saveAndFlush(creative);
        record.byPerson(creative, undo, reviewer);
        return TakenBack.of(past.getFirst());
    }

    /** What somebody can still take back, the last decision first. */
    @Transactional(readOnly = true)
    public List<OpenDecision> open(UUID reviewer) {
        return back.open(reviewer);
    }

    /** The same on one creative; asks only when it was decided a moment ago. */
    @Transactional(readOnly = true)
    public Optional<OpenDecision> openOn(OpenedCreative creative, UUID reviewer) {
        return back.openOn(creative, reviewer);
    }

    /**
     * A decision that can still be taken back.
     *
     * @param seconds for which it can, whole ones, from 0 to 10
     */
    public record OpenDecision(CreativeId creative, String name, UUID decision, ReviewAction action, int seconds) {

        /** One that was made this moment. */
        public static OpenDecision made(CreativeId creative, String name, UUID decision, ReviewAction action) {
            return new OpenDecision(creative, name, decision, action, (int) Notice.SECOND_THOUGHTS.toSeconds());
        }

        static OpenDecision of(CreativeDecision decision, String name, Duration left) {
            return new OpenDecision(
                    decision.creative(),
                    name,
                    decision.id().decision(),
                    ReviewAction.of(decision.from(), decision.to(), decision.reasonCode()),
                    (int) left.toSeconds());
        }
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

    private static boolean isColleagues(List<CreativeDecision> past, UUID decision, UUID reviewer) {
        return past.stream()
                .filter(it -> it.id().decision().equals(decision))
                .anyMatch(it -> it.byPerson() && !it.by(reviewer));
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
