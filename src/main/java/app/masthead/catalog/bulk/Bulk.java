package app.masthead.catalog.bulk;

import app.masthead.catalog.bulk.BulkJob.State;
import app.masthead.catalog.bulk.BulkProducts.Failed;
import app.masthead.catalog.list.ProductFilter;
import app.masthead.platform.storage.Stamp;
import app.masthead.platform.tenancy.CurrentActor;
import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Slice;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bulk work from the choice of products to its report. */
@Service
@Transactional
class Bulk {

    private static final int AT_A_TIME = 1_000;

    private final BulkJobs jobs;
    private final BulkProducts products;
    private final BulkForecasts forecasts;
    private final BulkSchedule schedule;
    private final BulkEnd end;
    private final Clock clock;

    Bulk(
            BulkJobs jobs,
            BulkProducts products,
            BulkForecasts forecasts,
            BulkSchedule schedule,
            BulkEnd end,
            Clock clock) {
        this.jobs = jobs;
        this.products = products;
        this.forecasts = forecasts;
        this.schedule = schedule;
        this.end = end;
        this.clock = clock;
    }

    /**
     * Begins with everything that a filter leaves; those very products are what it will be done to.
     *
     * @throws WrongChoice when that is nothing, or too much
     */
    UUID begin(BulkAction action, ProductFilter filter) {
        var count = WrongChoice.unless(products.count(filter));
        var id = jobs.add(action, count, filter.address().toString(), Stamp.now(clock));
        return chosen(id, products.copy(id, filter));
    }

    /**
     * Begins with some products.
     *
     * @throws WrongChoice when none of them is there
     */
    UUID begin(BulkAction action, List<String> picked) {
        var id = jobs.add(action, WrongChoice.unless(products.count(picked)), null, Stamp.now(clock));
        return chosen(id, products.copy(id, picked));
    }

    private UUID chosen(UUID id, int products) {
        jobs.chosen(id, products, forecasts.of(id));
        return id;
    }

    /** Starts what was confirmed, in the name of whoever confirms it. Asked again, it does nothing more. */
    void start(UUID id, BulkDetails details) {
        var job = jobs.hold(id);
        if (!job.isDraft()) return;
        jobs.start(id, details, CurrentActor.get(), clock.instant());
        end.started(job, details);
        schedule.add(BulkSchedule.TASK, id);
    }

    /**
     * Ends it after the product that is being done; what is done stays done. Asked again, it does nothing more.
     *
     * @return false when it had ended by itself before
     */
    boolean cancel(UUID id) {
        var job = jobs.hold(id);
        if (job.isDraft()) throw new NotStarted();
        return end.now(job, State.CANCELLED, null) || job.state() == State.CANCELLED;
    }

    @Transactional(readOnly = true)
    BulkJob get(UUID id) {
        return jobs.get(id);
    }

    /** What the products were like when they were chosen; told once for work on as many as there can be. */
    @Transactional(readOnly = true)
    Forecast forecast(BulkJob job) {
        return job.forecast() == null ? forecasts.of(job.id()) : job.forecast();
    }

    @Transactional(readOnly = true)
    Slice<BulkJob> started(@Nullable Cursor after) {
        return jobs.started(after);
    }

    @Transactional(readOnly = true)
    Slice<Failed> failed(UUID id, @Nullable Cursor after) {
        return products.failed(id, after);
    }

    /** All to which it could not be done. */
    @Transactional(readOnly = true)
    void eachFailed(UUID id, Consumer<Failed> reader) {
        jobs.get(id);
        Slice.each(after -> products.failed(id, after, AT_A_TIME), 1, reader);
    }
}
