package app.masthead.creatives.review;

import app.masthead.creatives.ManyDecisions;
import app.masthead.creatives.ManyDecisions.Seen;
import app.masthead.creatives.ManySecondThoughts;
import app.masthead.creatives.Reason;
import app.masthead.creatives.ReviewAction;
import app.masthead.creatives.SecondThoughts.TakenBack;
import app.masthead.creatives.TooLateToUndo;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Creatives that are decided together: first chosen as they are at that moment, then confirmed, once. All is one
 * transaction, so that a form that is sent twice decides once, and a node that dies on the way has decided nothing.
 */
@Component
@Transactional
class Batches {

    private final BatchRows rows;
    private final ManyDecisions decisions;
    private final ManySecondThoughts thoughts;
    private final Clock clock;

    Batches(BatchRows rows, ManyDecisions decisions, ManySecondThoughts thoughts, Clock clock) {
        this.rows = rows;
        this.decisions = decisions;
        this.thoughts = thoughts;
        this.clock = clock;
    }

    /** A batch that has been chosen, and how many it has. */
    record Begun(UUID id, int size) {}

    /**
     * Chooses what of some creatives waits.
     *
     * @param back the list to return to
     * @throws WrongBatch when that is nothing, or too much
     */
    public Begun begin(ReviewAction action, CreativeChoice choice, String back, UUID reviewer) {
        var id = rows.add(action, back, reviewer, clock.instant());
        var chosen = rows.choose(id, choice.query(), reviewer, clock.instant());
        if (chosen == 0) {
            throw WrongBatch.empty();
        }
        if (chosen > Batch.MOST) {
            throw WrongBatch.large();
        }
        return new Begun(id, chosen);
    }

    /** Somebody's own batch. */
    @Transactional(readOnly = true)
    public Batch get(UUID id, UUID reviewer) {
        return rows.find(id, reviewer, false).orElseThrow(NoSuchBatch::new);
    }

    /** What is chosen in somebody's batch, as the list names it; nothing when there is no such batch. */
    @Transactional(readOnly = true)
    public Set<String> picked(UUID id, UUID reviewer) {
        return rows.find(id, reviewer, false).stream()
                .flatMap(it -> it.items().stream())
                .map(it -> it.creative().audited())
                .collect(Collectors.toSet());
    }

    /**
     * Decides them. Asked again, it does nothing more.
     *
     * @return the batch as it is afterwards
     */
    public Batch decide(UUID id, UUID reviewer, Reason reason) {
        var batch = rows.find(id, reviewer, true).orElseThrow(NoSuchBatch::new);
        if (!batch.decided()) {
            var seen = batch.items().stream()
                    .map(it -> new Seen(it.creative(), it.version()))
                    .toList();
            rows.decided(id, decisions.decide(seen, reviewer, batch.action(), reason), clock.instant());
        }
        return get(id, reviewer);
    }

    /**
     * Takes back what can be of it, and chooses that anew. Asked again, it does nothing more.
     *
     * @return the batch as it is afterwards
     * @throws TooLateToUndo when all of it stands
     */
    public Batch undo(UUID id, UUID reviewer) {
        var batch = rows.find(id, reviewer, true).orElseThrow(NoSuchBatch::new);
        if (batch.again() == null) {
            var decisions = batch.decisions();
            var undone = thoughts.undo(decisions, reviewer);
            if (undone.isEmpty()) {
                throw new TooLateToUndo();
            }
            var again = rows.add(batch.action(), batch.back(), reviewer, clock.instant());
            rows.undone(id, undone.stream().map(decisions::get).toList(), again);
        }
        return get(id, reviewer);
    }

    /** What was typed when it was decided before and taken back; null when it was not. */
    @Transactional(readOnly = true)
    public @Nullable TakenBack said(Batch batch) {
        return batch.earlier() == null ? null : thoughts.said(batch.earlier());
    }
}
