package app.masthead.catalog.exchange;

import app.masthead.catalog.exchange.ImportRow.Outcome;
import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Slice;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of plans, hundreds in one statement. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportRows {

    static final int PAGE = 50;

    private static final String GIVEN = """
            jsonb_to_recordset(:rows::jsonb) as r (row_number integer, product_id text, product_name text, outcome text,
                faults text, changes text, content text, seen_version bigint, overtaken boolean)""";
    private static final String OF_IMPORT =
            " from product_import_row r where r.tenant_id = current_tenant() and r.import_id = :id";
    private static final String SIZED =
            "select r.row_number, octet_length(r.content) + octet_length(r.changes) as characters";
    private static final String WITHOUT_CONTENT = """
            select r.row_number, r.product_id, r.product_name, r.outcome, r.faults, r.changes, null as content,
                   r.seen_version, r.overtaken""";
    private static final RowMapper<Sized> SIZE =
            (row, number) -> new Sized(row.getInt("row_number"), row.getInt("characters"));
    private static final RowMapper<ImportRow> ROW = (row, number) -> new ImportRow(
            row.getInt("row_number"),
            row.getString("product_id"),
            row.getString("product_name"),
            Outcome.of(row.getString("outcome")),
            ImportJson.faults(row.getString("faults")),
            ImportJson.changes(row.getString("changes")),
            row.getString("content"),
            row.getObject("seen_version", Long.class),
            row.getBoolean("overtaken"));

    private final JdbcClient database;
    private final ImportJson json;

    ImportRows(JdbcClient database, ImportJson json) {
        this.database = database;
        this.json = json;
    }

    /** Reads rows and hands them on, no more at a time than there is room for. */
    void each(UUID id, List<Sized> sized, Consumer<List<ImportRow>> work) {
        var chunks = new Chunks<Sized>(
                Sized::characters,
                chunk -> work.accept(of(id, chunk.stream().map(Sized::number).toList())));
        sized.forEach(chunks::add);
        chunks.finish();
    }

    void add(UUID id, Collection<ImportRow> rows) {
        database.sql("""
                        insert into product_import_row (tenant_id, import_id, row_number, product_id, product_name,
                            outcome, faults, changes, content, seen_version, overtaken)
                        select current_tenant(), :id, r.* from\s""" + GIVEN).param("id", id).param("rows", json.rows(rows)).update();
    }

    void replace(UUID id, Collection<ImportRow> rows) {
        database.sql("""
                        update product_import_row p
                           set outcome = r.outcome, faults = r.faults, changes = r.changes,
                               seen_version = r.seen_version, overtaken = r.overtaken
                          from\s""" + GIVEN + """

                         where p.tenant_id = current_tenant() and p.import_id = :id and p.row_number = r.row_number""")
                .param("id", id)
                .param("rows", json.rows(rows))
                .update();
    }

    /** Whether there would come of a product what was planned, beside the same product. */
    boolean isSame(ImportRow planned, ImportRow found) {
        return planned.outcome() == found.outcome()
                && Objects.equals(planned.seenVersion(), found.seenVersion())
                && json.same(planned.changes(), found.changes());
    }

    /** A page in the order of the file, without the products as the file has them. */
    Slice<ImportRow> page(UUID id, @Nullable String outcome, int after, int size) {
        var sql = WITHOUT_CONTENT + OF_IMPORT + " and r.row_number > :after"
                + (outcome == null ? "" : " and r.outcome = :outcome") + " order by r.row_number limit :size";
        var rows = database.sql(sql)
                .param("id", id)
                .param("after", after)
                .param("outcome", outcome)
                .param("size", size + 1)
                .query(ROW)
                .list();
        return Slice.of(rows, size, it -> Cursor.of(String.valueOf(it.number())));
    }

    /** Those that would be written, by their ids, so that nobody waits for another who waits for them. */
    List<Sized> written(UUID id) {
        return database.sql(SIZED + OF_IMPORT + " and r.outcome in ('create', 'update') order by r.product_id")
                .param("id", id)
                .query(SIZE)
                .list();
    }

    /**
     * Those whose product is another than the one beside which the plan was made.
     *
     * @param also rows that were found to be another than the plan says, though their product is not
     */
    List<Sized> stale(UUID id, Collection<Integer> also) {
        return database.sql(SIZED + """

                          from product_import_row r
                          left join product p on p.tenant_id = r.tenant_id and p.product_id = r.product_id
                         where r.tenant_id = current_tenant() and r.import_id = :id and r.content is not null
                           and (p.version is distinct from r.seen_version or r.row_number = any (:also))
                         order by r.product_id""")
                .param("id", id)
                .param("also", also.toArray(Integer[]::new))
                .query(SIZE)
                .list();
    }

    /** Some rows, with the products as the file has them, by their ids. */
    List<ImportRow> of(UUID id, Collection<Integer> numbers) {
        return database.sql("select r.*" + OF_IMPORT + " and r.row_number = any (:numbers) order by r.product_id")
                .param("id", id)
                .param("numbers", numbers.toArray(Integer[]::new))
                .query(ROW)
                .list();
    }

    /** A row that was not read yet, and how much there is to read. */
    record Sized(int number, int characters) {}
}
