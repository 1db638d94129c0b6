package app.masthead.catalog.bulk;

import app.masthead.audit.AuditedChange;
import app.masthead.audit.Changes;
import app.masthead.audit.Subject;
import app.masthead.catalog.bulk.BulkJob.State;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down the beginning and the end of bulk work, in the audit log as well; within the transaction of its callers. */
@Component
class BulkEnd {

    private final BulkJobs jobs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BulkEnd(BulkJobs jobs, ApplicationEventPublisher events, Clock clock) {
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    /** Running work ends; false when it has ended already. */
    boolean now(BulkJob job, State state, @Nullable String reason) {
        if (!jobs.end(job.id(), state, reason, clock.instant())) return false;
        if (state != State.DONE) {
            var action = state == State.CANCELLED ? BulkAuditAction.CANCELLED : BulkAuditAction.STOPPED;
            var done = job.imported() == null ? job.done() : 0;
            note(job, action, Map.of("done", done, "products", job.products()));
        }
        return true;
    }

    void started(BulkJob job, BulkDetails details) {
        note(
                job,
                BulkAuditAction.STARTED,
                details.equals(BulkDetails.NONE)
                        ? Map.of("products", job.products())
                        : Map.of("products", job.products(), "details", details.json()));
    }

    private void note(BulkJob job, BulkAuditAction action, Map<String, ?> state) {
        var subject = new Subject(
                BulkAuditAction.SUBJECT,
                job.id().toString(),
                job.action().code().replace('_', ' ') + ", " + job.products());
        events.publishEvent(new AuditedChange(action, subject, Changes.between(Map.of(), state)));
    }
}
