package app.masthead.catalog.exchange;

import app.masthead.audit.AuditedChange;
import app.masthead.catalog.exchange.ImportRow.Outcome;
import app.masthead.catalog.products.ProductImportWriter;
import app.masthead.catalog.sheet.SheetFile;
import app.masthead.platform.storage.Stamp;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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

    private static final int AT_A_TIME = 500;

    private final ImportStore imports;
    private final ImportRows rows;
    private final ImportPlanner planner;
    private final ProductImportWriter writer;
    private final Clock clock;

    ProductImport(
            ImportStore imports, ImportRows rows, ImportPlanner planner, ProductImportWriter writer, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.planner = planner;
        this.writer = writer;
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
        var refused = new Chunks<ImportRow>(AT_A_TIME, it -> rows.add(id, it));
        var candidates = new Chunks<Candidate>(AT_A_TIME, it -> {
            rows.add(id, planner.plan(it, surroundings));
            writer.release();
        });
        var reader = new CandidateReader(candidates, refused::add);
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
     * Does what the plan says. What was done already is not done again.
     *
     * @throws ImportChanged when it would be something else by now
     */
    StoredImport carryOut(UUID id, Confirmation wish, ZoneId zone) {
        var plan = imports.hold(id).orElseThrow(NoSuchImport::new);
        if (plan.isApplied()) return plan;
        if (plan.version() != wish.version()) throw new ImportChanged(List.of());
        if (!plan.leftOut().isEmpty() && !wish.withoutUnknown()) throw new UnreadableFile("columns-unasked");
        var overtaken = new ArrayList<Integer>();
        var surroundings = planner.surroundings();
        rows.eachWritten(id, AT_A_TIME, it -> write(plan, it, surroundings, wish.activate(), zone, overtaken));
        if (!overtaken.isEmpty()) throw new ImportChanged(overtaken);
        imports.applied(id, Stamp.now(clock));
        return plan;
    }

    private void write(
            StoredImport plan,
            List<ImportRow> planned,
            Surroundings surroundings,
            boolean activate,
            ZoneId zone,
            List<Integer> overtaken) {
        var steps = planner.steps(candidates(plan, planned, zone), surroundings);
        var done = new ArrayList<AuditedChange>();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var found = step.row(it -> List.of());
            if (!rows.isSame(planned.get(i), found)) overtaken.add(found.number());
            else if (overtaken.isEmpty()) done.add(written(step, found.outcome(), activate));
        }
        try {
            if (overtaken.isEmpty()) writer.write(done);
        } catch (DataIntegrityViolationException raced) {
            throw new ImportChanged(List.of());
        }
    }

    private AuditedChange written(ImportStep step, Outcome outcome, boolean activate) {
        return outcome == Outcome.CREATE
                ? writer.create(step.offer(), step.house(), step.supply(), activate)
                : writer.update(step.offer(), step.house(), step.supply());
    }

    /** Works out anew what becomes of the products that somebody has changed, and of those rows. */
    void renew(UUID id, List<Integer> numbers, ZoneId zone) {
        var plan = imports.hold(id).orElseThrow(NoSuchImport::new);
        var stale = new ArrayList<>(rows.overtaken(id));
        rows.of(id, numbers).stream()
                .filter(it -> stale.stream().noneMatch(other -> other.number() == it.number()))
                .forEach(stale::add);
        if (stale.isEmpty()) return;
        var surroundings = planner.surroundings();
        var chunks = new Chunks<ImportRow>(AT_A_TIME, it -> {
            var renewed = planner.plan(candidates(plan, it, zone), surroundings);
            rows.replace(id, renewed.stream().map(ImportRow::asOvertaken).toList());
        });
        stale.forEach(chunks::add);
        chunks.finish();
        imports.renewed(id);
    }

    private static List<Candidate> candidates(StoredImport plan, List<ImportRow> rows, ZoneId zone) {
        return rows.stream()
                .map(it -> CandidateText.read(plan.source(), it.number(), String.valueOf(it.content()), zone))
                .toList();
    }
}
