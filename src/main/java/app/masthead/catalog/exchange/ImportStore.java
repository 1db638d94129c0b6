package app.masthead.catalog.exchange;

import app.masthead.platform.storage.Ids;
import app.masthead.platform.storage.Stamp;
import app.masthead.platform.storage.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files that were looked at, with what they would do, until somebody confirms it or a day has passed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportStore {

    private static final String IMPORT = """
            select i.*, c.counts, j.id as job
              from product_import i
              left join bulk_job j on j.tenant_id = i.tenant_id and j.import_id = i.import_id and j.state = 'running'
              cross join lateral (select coalesce(jsonb_object_agg(outcome, found), '{}')::text as counts from (
                    select outcome, count(*) as found from product_import_row r
                     where r.tenant_id = i.tenant_id and r.import_id = i.import_id group by outcome) each) c
             where i.tenant_id = current_tenant() and i.import_id = :id""";

    private static final RowMapper<StoredImport> FOUND = (row, number) -> new StoredImport(
            row.getObject("import_id", UUID.class),
            ImportSource.of(row.getString("source")),
            row.getString("file_name"),
            row.getString("pasted"),
            texts(row, "left_out"),
            texts(row, "told_only"),
            ImportJson.counts(row.getString("counts")),
            row.getLong("version"),
            row.getObject("job", UUID.class),
            Timestamps.instant(row, "applied_at"));

    private final JdbcClient database;

    ImportStore(JdbcClient database) {
        this.database = database;
    }

    UUID add(ImportFile file, ImportSource source, Stamp stamp) {
        var id = Ids.next();
        database.sql("""
                        insert into product_import (tenant_id, import_id, source, file_name, pasted, created_at, created_by)
                        values (current_tenant(), :id, :source, :name, :pasted, :now, :by)""")
                .param("id", id)
                .param("source", source.code())
                .param("name", file.name())
                .param("pasted", file.pasted())
                .param("now", Timestamp.from(stamp.at()))
                .param("by", stamp.by())
                .update();
        return id;
    }

    /** Notes the columns of a sheet that are not taken. */
    void note(UUID id, List<String> leftOut, List<String> toldOnly) {
        database.sql("""
                        update product_import set left_out = :leftOut, told_only = :toldOnly
                         where tenant_id = current_tenant() and import_id = :id""")
                .param("id", id)
                .param("leftOut", leftOut.toArray(String[]::new))
                .param("toldOnly", toldOnly.toArray(String[]::new))
                .update();
    }

    Optional<StoredImport> find(UUID id) {
        return database.sql(IMPORT).param("id", id).query(FOUND).optional();
    }

    /** The same, and nobody else confirms it until the transaction ends. */
    Optional<StoredImport> hold(UUID id) {
        database.sql("""
                        select from product_import where tenant_id = current_tenant() and import_id = :id for update""").param("id", id).query((row, number) -> number).list();
        return find(id);
    }

    void applied(UUID id, Stamp stamp) {
        database.sql("""
                        update product_import set applied_at = :now, applied_by = :by
                         where tenant_id = current_tenant() and import_id = :id""")
                .param("id", id)
                .param("now", Timestamp.from(stamp.at()))
                .param("by", stamp.by())
                .update();
    }

    /** Notes what was agreed to, for whoever does it later. */
    void agreed(UUID id, boolean activate, ZoneId zone) {
        database.sql("""
                        update product_import set activate = :activate, zone = :zone
                         where tenant_id = current_tenant() and import_id = :id""")
                .param("id", id)
                .param("activate", activate)
                .param("zone", zone.getId())
                .update();
    }

    /** What was agreed to. */
    Agreed agreed(UUID id) {
        return database.sql("""
                        select activate, zone from product_import
                         where tenant_id = current_tenant() and import_id = :id""")
                .param("id", id)
                .query((row, number) -> new Agreed(row.getBoolean("activate"), ZoneId.of(row.getString("zone"))))
                .optional()
                .orElseThrow(NoSuchImport::new);
    }

    /** Whether new products are activated, and in which zone they report. */
    record Agreed(boolean activate, ZoneId zone) {}

    /** Another plan stands there now. */
    void renewed(UUID id) {
        database.sql("""
                        update product_import set version = version + 1
                         where tenant_id = current_tenant() and import_id = :id""").param("id", id).update();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
