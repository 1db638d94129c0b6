package app.masthead.catalog.exchange;

import app.masthead.catalog.products.ProductImportWriter;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works out anew what becomes of products that somebody has changed since the file was looked at. */
@Service
@Transactional
class ImportRenewal {

    private final ImportStore imports;
    private final ImportRows rows;
    private final ImportPlanner planner;
    private final ProductImportWriter writer;

    ImportRenewal(ImportStore imports, ImportRows rows, ImportPlanner planner, ProductImportWriter writer) {
        this.imports = imports;
        this.rows = rows;
        this.planner = planner;
        this.writer = writer;
    }

    /** The same as the other, in the zone of whoever confirmed the import. */
    boolean renew(UUID id, List<Integer> numbers) {
        return renew(id, numbers, imports.agreed(id).zone());
    }

    /**
     * Looks again at the rows whose products were changed, and at those of the numbers.
     *
     * @return whether anything else comes of them
     */
    boolean renew(UUID id, List<Integer> numbers, ZoneId zone) {
        var plan = imports.hold(id).orElseThrow(NoSuchImport::new);
        var stale = rows.stale(id, numbers);
        if (stale.isEmpty()) return false;
        var surroundings = planner.surroundings();
        var found = new AtomicInteger();
        rows.each(id, stale, it -> found.addAndGet(renewed(plan, it, zone, surroundings)));
        if (found.get() > 0) imports.renewed(id);
        return found.get() > 0;
    }

    private int renewed(StoredImport plan, List<ImportRow> before, ZoneId zone, Surroundings surroundings) {
        var now = planner.plan(CandidateText.read(plan.source(), before, zone), surroundings, new SeenIds());
        var others = IntStream.range(0, now.size())
                .filter(at -> !rows.isSame(before.get(at), now.get(at)))
                .mapToObj(now::get)
                .map(ImportRow::asOvertaken)
                .toList();
        rows.replace(plan.id(), others);
        writer.release();
        return others.size();
    }
}
