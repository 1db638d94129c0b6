package app.masthead.creatives.review;

import app.masthead.creatives.ManyDecisions;
import app.masthead.creatives.ManyDecisions.Seen;
import app.masthead.creatives.NoSuchCreative;
import app.masthead.creatives.Reason;
import app.masthead.creatives.ReviewAction;
import java.time.Clock;
import java.util.UUID;
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
    private final Clock clock;

    Batches(BatchRows rows, ManyDecisions decisions, Clock clock) {
        this.rows = rows;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * Chooses what of some creatives waits.
     *
     * @param back the list to return to
     * @throws WrongBatch when that is nothing, or too much
     */
    public UUID begin(ReviewAction action, CreativeChoice choice, String back, UUID reviewer) {
        var id = rows.add(action, back, reviewer, clock.instant());
        var chosen = rows.choose(id, choice.query(), reviewer, clock.instant());
        if (chosen == 0) {
            throw WrongBatch.empty();
        }
        if (chosen > Batch.MOST) {
            throw WrongBatch.large();
        }
        return id;
    }

    /** Somebody's own batch. */
    @Transactional(readOnly = true)
    public Batch get(UUID id, UUID reviewer) {
        return rows.find(id, reviewer, false).orElseThrow(NoSuchCreative::new);
    }

    /** Decides them. Asked again, it does nothing more. */
    public void decide(UUID id, UUID reviewer, Reason reason) {
        var batch = rows.find(id, reviewer, true).orElseThrow(NoSuchCreative::new);
        if (batch.decided()) {
            return;
        }
        var seen = batch.items().stream()
                .map(it -> new Seen(it.creative(), it.version()))
                .toList();
        rows.decided(id, decisions.decide(seen, reviewer, batch.action(), reason), clock.instant());
    }
}
