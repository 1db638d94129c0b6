package app.masthead.catalog.bulk;

import app.masthead.access.Permission;
import app.masthead.access.Standing;
import app.masthead.catalog.ProductId;
import app.masthead.catalog.bulk.BulkJob.State;
import app.masthead.catalog.bulk.BulkProducts.Waiting;
import app.masthead.catalog.bulk.BulkSchedule.Place;
import app.masthead.platform.tenancy.CurrentActor;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.web.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Goes through the products of a job. Each is a transaction of its own, together with the note of what became of it: a
 * node that dies in between leaves every product either done and noted, or neither. The job's row is held meanwhile, so
 * that another node, or somebody who stops the work, comes before a product or after it.
 */
@Component
class BulkRunner {

    static final String NOT_PERMITTED = "bulk.stopped.permission";

    private static final String TROUBLE = "bulk.stopped.trouble";

    private static final Logger LOG = LoggerFactory.getLogger(BulkRunner.class);
    private static final Duration TURN = Duration.ofSeconds(10);

    private final BulkJobs jobs;
    private final BulkProducts products;
    private final BulkWork work;
    private final BulkEnd end;
    private final Standing standing;
    private final TransactionOperations transaction;
    private final Clock clock;

    BulkRunner(
            BulkJobs jobs,
            BulkProducts products,
            BulkWork work,
            BulkEnd end,
            Standing standing,
            TransactionOperations transaction,
            Clock clock) {
        this.jobs = jobs;
        this.products = products;
        this.work = work;
        this.end = end;
        this.standing = standing;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Works for some seconds, and says when to go on; empty when there is nothing more to do. */
    Optional<Instant> run(Place place) {
        var until = clock.instant().plus(TURN);
        return CurrentTenant.call(place.tenant(), () -> {
            var turn = step(place.job());
            while (turn == Turn.GO_ON && clock.instant().isBefore(until)) turn = step(place.job());
            return turn.next(clock.instant());
        });
    }

    /** Ends work that failed again and again for a reason that is not a product's. */
    void giveUp(Place place) {
        CurrentTenant.run(
                place.tenant(),
                () -> transaction.executeWithoutResult(
                        status -> jobs.find(place.job()).ifPresent(it -> end.now(it, State.STOPPED, TROUBLE))));
    }

    /** Does the next product. */
    Turn step(UUID id) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> next(id)));
        } catch (NotDone failure) {
            return Objects.requireNonNull(transaction.execute(status -> fail(id, failure)));
        }
    }

    private Turn next(UUID id) {
        var found = jobs.find(id);
        if (found.isEmpty() || !found.get().isRunning()) return Turn.END;
        var job = found.get();
        var actor = Objects.requireNonNull(job.actor());
        if (!standing.may(actor, Permission.CATALOG_EDIT)) {
            return standing.isSuspended() ? Turn.WAIT : ended(job, State.STOPPED, NOT_PERMITTED);
        }
        var waiting = products.next(id);
        if (waiting.isEmpty()) return ended(job, State.DONE, null);
        CurrentActor.run(actor, () -> work(job, waiting.get()));
        return Turn.GO_ON;
    }

    private Turn ended(BulkJob job, State state, @Nullable String reason) {
        end.now(job, state, reason);
        return Turn.END;
    }

    /** Whatever a product does not bear is noted of it; what no product could be done in is tried again later. */
    private void work(BulkJob job, Waiting next) {
        try {
            var changed = work.on(new ProductId(next.product()), job);
            products.settle(job.id(), next.number(), changed);
        } catch (Refusal refusal) {
            throw new NotDone(next, BulkReasons.of(refusal), refusal);
        } catch (TransientDataAccessException | NonTransientDataAccessResourceException | TransactionException down) {
            throw down;
        } catch (RuntimeException broken) {
            LOG.error("Bulk work {} failed for product {}", job.id(), next.product(), broken);
            throw new NotDone(next, BulkReasons.unexpected(), broken);
        }
        jobs.count(job.id(), false);
    }

    /** What was tried is rolled back by now; it only remains to be noted, unless that was done meanwhile. */
    private Turn fail(UUID id, NotDone failure) {
        if (jobs.find(id).filter(BulkJob::isRunning).isEmpty()) return Turn.END;
        if (products.fail(id, failure.product().number(), failure.reason())) jobs.count(id, true);
        return Turn.GO_ON;
    }

    /** What comes after a step. */
    enum Turn {
        GO_ON,
        /** The publisher is suspended. */
        WAIT,
        END;

        private static final Duration WHILE_SUSPENDED = Duration.ofMinutes(1);

        private Optional<Instant> next(Instant now) {
            return switch (this) {
                case GO_ON -> Optional.of(now);
                case WAIT -> Optional.of(now.plus(WHILE_SUSPENDED));
                case END -> Optional.empty();
            };
        }
    }
}
