package app.masthead.catalog.bulk;

import app.masthead.access.Permission;
import app.masthead.access.Standing;
import app.masthead.catalog.ProductId;
import app.masthead.catalog.bulk.BulkJob.State;
import app.masthead.catalog.bulk.BulkProducts.Waiting;
import app.masthead.catalog.bulk.BulkSchedule.Place;
import app.masthead.catalog.pricing.Fault;
import app.masthead.platform.tenancy.CurrentActor;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.web.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Goes through the products of a job. Each is a transaction of its own, together with the note of what became of it: a
 * node that dies in between leaves every product either done and noted, or neither. The job's row is held meanwhile, so
 * that another node, or somebody who stops the work, comes before a product or after it.
 */
@Component
class BulkRunner {

    static final String NOT_PERMITTED = "bulk.stopped.permission";

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

    /** Works for some seconds; true when there is more to do. */
    boolean run(Place place) {
        var until = clock.instant().plus(TURN);
        return CurrentTenant.call(place.tenant(), () -> {
            while (step(place.job())) {
                if (clock.instant().isAfter(until)) return true;
            }
            return false;
        });
    }

    /** Does the next product; false when nothing is left to do. */
    boolean step(UUID id) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> next(id)));
        } catch (NotDone failure) {
            return Objects.requireNonNull(transaction.execute(status -> fail(id, failure)));
        }
    }

    private boolean next(UUID id) {
        var job = jobs.hold(id);
        if (!job.isRunning()) return false;
        var actor = Objects.requireNonNull(job.actor());
        if (!standing.may(actor, Permission.CATALOG_EDIT)) {
            end.now(job, State.STOPPED, NOT_PERMITTED);
            return false;
        }
        var waiting = products.next(id);
        if (waiting.isEmpty()) {
            end.now(job, State.DONE, null);
            return false;
        }
        CurrentActor.run(actor, () -> work(job, waiting.get()));
        return true;
    }

    private void work(BulkJob job, Waiting next) {
        try {
            var changed = work.on(new ProductId(next.product()), job);
            products.settle(job.id(), next.number(), changed);
        } catch (Refusal refusal) {
            throw new NotDone(next, work.reason(refusal), refusal);
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException broken) {
            LOG.error("Bulk work {} failed for product {}", job.id(), next.product(), broken);
            throw new NotDone(next, Fault.at("", "bulk.reason.unexpected"), broken);
        }
        jobs.count(job.id(), false);
    }

    /** What was tried is rolled back by now; it only remains to be noted, unless that was done meanwhile. */
    private boolean fail(UUID id, NotDone failure) {
        if (!jobs.hold(id).isRunning()) return false;
        if (products.fail(id, failure.product().number(), failure.reason())) jobs.count(id, true);
        return true;
    }
}
