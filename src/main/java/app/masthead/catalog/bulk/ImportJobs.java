package app.masthead.catalog.bulk;

import app.masthead.access.Permission;
import app.masthead.access.Standing;
import app.masthead.catalog.bulk.BulkJob.State;
import app.masthead.platform.storage.Stamp;
import app.masthead.platform.tenancy.Actor;
import app.masthead.platform.tenancy.CurrentActor;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imports among the background work: started, counted and ended by whoever reads the file. An import is one transaction;
 * how far it has come is counted in others, so that it is seen meanwhile.
 */
@Service
public class ImportJobs {

    private final BulkJobs jobs;
    private final BulkSchedule schedule;
    private final BulkEnd end;
    private final Standing standing;
    private final Clock clock;

    ImportJobs(BulkJobs jobs, BulkSchedule schedule, BulkEnd end, Standing standing, Clock clock) {
        this.jobs = jobs;
        this.schedule = schedule;
        this.end = end;
        this.standing = standing;
        this.clock = clock;
    }

    /** An import that waits for its turn, or is being worked on. */
    public record Running(UUID imported, Actor actor) {}

    /**
     * Starts the import of a file, in the name of whoever confirms it.
     *
     * @param products how many it writes
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(UUID imported, int products) {
        var id = jobs.addImport(imported, products, CurrentActor.get(), Stamp.now(clock));
        end.started(jobs.get(id), BulkDetails.NONE);
        schedule.add(BulkSchedule.IMPORT, id);
    }

    /** What there is to do; nothing when it has ended, or ends here because whoever ordered it may no longer do it. */
    @Transactional
    public Optional<Running> next(UUID id) {
        var job = jobs.hold(id);
        if (!job.isRunning()) return Optional.empty();
        var actor = Objects.requireNonNull(job.actor());
        if (standing.may(actor, Permission.CATALOG_EDIT)) {
            return Optional.of(new Running(Objects.requireNonNull(job.imported()), actor));
        }
        end.now(job, State.STOPPED, BulkRunner.NOT_PERMITTED);
        return Optional.empty();
    }

    /**
     * Counts, to be seen at once.
     *
     * @throws ImportEnded when somebody has stopped it
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void reached(UUID id, int done) {
        if (!jobs.reached(id, done)) throw new ImportEnded();
    }

    /**
     * Ends it together with what it has written.
     *
     * @throws ImportEnded when somebody has stopped it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void done(UUID id) {
        var job = jobs.hold(id);
        jobs.reached(id, job.products());
        if (!end.now(job, State.DONE, null)) throw new ImportEnded();
    }

    /**
     * Ends it with nothing written.
     *
     * @param reason a message
     */
    @Transactional
    public void stop(UUID id, String reason) {
        end.now(jobs.hold(id), State.STOPPED, reason);
    }
}
