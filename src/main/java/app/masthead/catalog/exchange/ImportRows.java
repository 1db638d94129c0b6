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
            "select r.* from product_import_row r where r.tenant_id = current_tenant() and r.import_id = :id";
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

    /** A page in the order of the file. */
    Slice<ImportRow> page(UUID id, @Nullable String outcome, int after, int size) {
        var sql = OF_IMPORT + " and r.row_number > :after" + (outcome == null ? "" : " and r.outcome = :outcome")
                + " order by r.row_number limit :size";
        var rows = database.sql(sql)
                .param("id", id)
                .param("after", after)
                .param("outcome", outcome)
                .param("size", size + 1)
                .query(ROW)
                .list();
        return Slice.of(rows, size, it -> Cursor.of(String.valueOf(it.number())));
    }

    /** Hands on those that would be written, by their ids, a few hundred at a time. */
    void eachWritten(UUID id, int size, Consumer<List<ImportRow>> work) {
        var last = "";
        while (true) {
            var rows = database.sql(OF_IMPORT + """
                             and r.outcome in ('create', 'update') and r.product_id > :last
                            order by r.product_id limit :size""")
                    .param("id", id)
                    .param("last", last)
                    .param("size", size)
                    .query(ROW)
                    .list();
            if (rows.isEmpty()) return;
            work.accept(rows);
            last = rows.getLast().id();
        }
    }

    /** Those whose product is another than the one beside which the plan was made. */
    List<ImportRow> overtaken(UUID id) {
        return database.sql("""
                        select r.* from product_import_row r
                          left join product p on p.tenant_id = r.tenant_id and p.product_id = r.product_id
                         where r.tenant_id = current_tenant() and r.import_id = :id and r.content is not null
                           and p.version is distinct from r.seen_version
                         order by r.row_number""").param("id", id).query(ROW).list();
    }

    /** What was found to be another than the plan says, though its product is not. */
    List<ImportRow> of(UUID id, Collection<Integer> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : database.sql(OF_IMPORT + " and r.row_number = any (:numbers)")
                        .param("id", id)
                        .param("numbers", numbers.toArray(Integer[]::new))
                        .query(ROW)
                        .list();
    }
}
