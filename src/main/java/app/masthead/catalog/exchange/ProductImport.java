package app.masthead.catalog.exchange;

import app.masthead.audit.AuditedChange;
import app.masthead.catalog.bulk.ImportJobs;
import app.masthead.catalog.exchange.ImportRow.Outcome;
import app.masthead.catalog.exchange.ImportStore.Agreed;
import app.masthead.catalog.products.ProductImportWriter;
import app.masthead.catalog.sheet.SheetFile;
import app.masthead.platform.storage.Stamp;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes products in from a file: first says what would become of each, then, when that was agreed to and nothing has
 * changed since, does it, all of it in one transaction.
 */
@Service
@Transactional
class ProductImport {

    /** More is done in the background: nobody waits for it in front of a page that does not come. */
    private static final int MOST_AT_ONCE = 500;

    private final ImportStore imports;
    private final ImportRows rows;
    private final ImportPlanner planner;
    private final ProductImportWriter writer;
    private final ImportJobs jobs;
    private final Clock clock;

    ProductImport(
            ImportStore imports,
            ImportRows rows,
            ImportPlanner planner,
            ProductImportWriter writer,
            ImportJobs jobs,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.planner = planner;
        this.writer = writer;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Looks at a file and keeps what it would do.
     *
     * @param zone in which new products report when nothing else is said
     */
    UUID look(ImportFile file, ZoneId zone) {
        TextCheck.require(file);
        var source = file.source();
        var id = imports.add(file, source, Stamp.now(clock));
        var surroundings = planner.surroundings();
        var seen = new SeenIds();
        var refused = new Chunks<ImportRow>(it -> it.id().length(), it -> rows.add(id, it));
        var candidates = new Chunks<Candidate>(it -> it.content().length(), it -> {
            rows.add(id, planner.plan(it, surroundings, seen));
            writer.release();
        });
        var reader = new CandidateReader(candidates, refused::add, seen);
        switch (source) {
            case JSON -> reader.json(file);
            case CSV -> sheet(id, file, reader, zone);
        }
        refused.finish();
        return id;
    }

    private void sheet(UUID id, ImportFile file, CandidateReader reader, ZoneId zone) {
        var sheet = SheetFile.read(file::open);
        imports.note(id, sheet.head().unknown(), sheet.head().toldOnly());
        reader.sheet(sheet, zone);
    }

    /**
     * Does what the plan says; what is long is only started, to be done in the background. Asked again, it does nothing
     * more.
     *
     * @throws ImportChanged when it would be something else by now
     */
    StoredImport confirm(UUID id, Confirmation wish, ZoneId zone) {
        var plan = imports.hold(id).orElseThrow(NoSuchImport::new);
        if (!plan.isWaiting()) return plan;
        if (plan.version() != wish.version()) throw new ImportChanged(List.of());
        if (!plan.leftOut().isEmpty() && !wish.withoutUnknown()) throw new UnreadableFile("columns-unasked");
        imports.agreed(id, wish.activate(), zone);
        if (plan.written() > MOST_AT_ONCE) jobs.start(id, (int) plan.written());
        else write(plan, new Agreed(wish.activate(), zone), ignored -> {});
        return imports.find(id).orElseThrow(NoSuchImport::new);
    }

    /**
     * Does what was agreed to.
     *
     * @param job counts how far it has come, and ends with it
     * @throws ImportChanged when it would be something else by now
     */
    void carryOut(UUID job, UUID id) {
        var plan = imports.hold(id).orElseThrow(NoSuchImport::new);
        if (!plan.isApplied()) write(plan, imports.agreed(id), it -> jobs.reached(job, it));
        jobs.done(job);
    }

    private void write(StoredImport plan, Agreed agreed, IntConsumer reached) {
        var overtaken = new ArrayList<Integer>();
        var surroundings = planner.surroundings();
        var done = new AtomicInteger();
        rows.each(plan.id(), rows.written(plan.id()), it -> {
            write(plan, it, surroundings, agreed, overtaken);
            reached.accept(done.addAndGet(it.size()));
        });
        if (!overtaken.isEmpty()) throw new ImportChanged(overtaken);
        imports.applied(plan.id(), Stamp.now(clock));
    }

    private void write(
            StoredImport plan,
            List<ImportRow> planned,
            Surroundings surroundings,
            Agreed agreed,
            List<Integer> overtaken) {
        var steps = planner.steps(CandidateText.read(plan.source(), planned, agreed.zone()), surroundings);
        var done = new ArrayList<AuditedChange>();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var found = step.row(it -> List.of());
            if (!rows.isSame(planned.get(i), found)) overtaken.add(found.number());
            else if (overtaken.isEmpty()) done.add(written(step, found.outcome(), agreed.activate()));
        }
        try {
            if (overtaken.isEmpty()) writer.write(done);
            else writer.release();
        } catch (DataIntegrityViolationException raced) {
            throw ImportChanged.by(
                    raced, planned.stream().map(ImportRow::number).toList());
        }
    }

    private AuditedChange written(ImportStep step, Outcome outcome, boolean activate) {
        return outcome == Outcome.CREATE
                ? writer.create(step.offer(), step.house(), step.supply(), activate)
                : writer.update(step.offer(), step.house(), step.supply());
    }
}
