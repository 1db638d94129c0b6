package app.masthead.catalog.exchange;

import app.masthead.catalog.exchange.ImportRow.Outcome;
import app.masthead.platform.export.Columns;
import app.masthead.platform.web.Address;
import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Listing;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.Slice;
import app.masthead.platform.web.StatusCounts;
import app.masthead.platform.web.Tab;
import app.masthead.platform.web.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads plans for people: page by page, and what is wrong as a file. */
@Service
@Transactional(readOnly = true)
class ImportPlans {

    private static final List<Outcome> OUTCOMES = Arrays.asList(Outcome.values());

    private final ImportStore imports;
    private final ImportRows rows;
    private final Words words;

    ImportPlans(ImportStore imports, ImportRows rows, Words words) {
        this.imports = imports;
        this.rows = rows;
        this.words = words;
    }

    ImportPage page(UUID id, Parameters given) {
        var plan = imports.find(id).orElseThrow(NoSuchImport::new);
        var outcome = given.oneOf("status", OUTCOMES, Outcome::code);
        var code = outcome == null ? null : outcome.code();
        var after = given.position(1);
        var slice = rows.page(id, code, after == null ? -1 : after.number(0), ImportRows.PAGE);
        var address = Address.of("/products/import/" + id).with("status", code);
        var counts = counts(plan);
        var list = new Listing<>(slice, counts.of(code), address, after != null);
        return new ImportPage(plan, list, counts.tabs(address, "catalog.import.outcome", code), code);
    }

    private static StatusCounts counts(StoredImport plan) {
        var counts = new LinkedHashMap<String, Long>();
        OUTCOMES.forEach(it -> counts.put(it.code(), plan.count(it.code())));
        return new StatusCounts(counts);
    }

    String problemsName(UUID id) {
        return imports.find(id).map(StoredImport::name).orElse("import").replaceAll("\\.[A-Za-z]+$|[^\\w.-]", "")
                + "-problems.csv";
    }

    Columns<Problem> problemColumns() {
        return new Columns<Problem>()
                .with(
                        "row",
                        it -> it.fault().isInSheet()
                                ? it.fault().row()
                                : it.row().number())
                .with("product_id", it -> it.row().id())
                .with("name", it -> it.row().name())
                .with("place", it -> it.fault().at())
                .with(
                        "problem",
                        it -> words.of(it.fault().key(), it.fault().arguments().toArray()));
    }

    void eachProblem(UUID id, Consumer<Problem> reader) {
        Slice.each(after -> rows.page(id, Outcome.ERROR.code(), place(after), 500), 1, row -> row.faults()
                .forEach(it -> reader.accept(new Problem(row, it))));
    }

    private static int place(@Nullable Cursor after) {
        return after == null ? -1 : after.number(0);
    }

    /** One thing that is wrong with one row. */
    record Problem(ImportRow row, ImportFault fault) {}

    /**
     * A plan as a page shows it.
     *
     * @param chosen the outcome that is shown alone
     */
    record ImportPage(
            StoredImport plan,
            Listing<ImportRow> list,
            List<Tab> tabs,
            @Nullable String chosen) {}
}
