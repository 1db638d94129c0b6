package app.masthead.access.connections.metadata;

import app.masthead.platform.secrets.Sha256;
import app.masthead.platform.storage.Stamp;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was read until somebody has decided; one document for each connection, the latest. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredImports {

    private final JdbcClient database;

    StoredImports(JdbcClient database) {
        this.database = database;
    }

    record StoredImport(
            MetadataSource source,
            @Nullable String address,
            byte[] document,
            String entityId,
            String sha256,
            Instant readAt) {

        /** Whether it is another document than one that was read in the same way before. */
        boolean replaces(StoredImport waiting) {
            return waiting.source == MetadataSource.REFRESH && !waiting.sha256.equals(sha256);
        }
    }

    void store(String connection, NewMetadata read, String entityId, Stamp stamp) {
        database.sql("""
                        insert into metadata_import (tenant_id, connection_id, source, address, document, entity_id,
                            sha256, created_at, created_by)
                        values (current_tenant(), :connection, :source, :address, :document, :entity, :sha256, :now,
                            :by)
                        on conflict on constraint metadata_import_pk
                            do update set source = excluded.source, address = excluded.address,
                                          document = excluded.document, entity_id = excluded.entity_id,
                                          sha256 = excluded.sha256, created_at = excluded.created_at,
                                          created_by = excluded.created_by""")
                .param("connection", connection)
                .param("source", read.source().code())
                .param("address", read.address())
                .param("document", read.document())
                .param("entity", entityId)
                .param("sha256", Sha256.of(read.document()))
                .param("now", Timestamp.from(stamp.at()))
                .param("by", stamp.by())
                .update();
    }

    Optional<StoredImport> find(String connection) {
        return database.sql("""
                        select source, address, document, entity_id, sha256, created_at from metadata_import
                        where tenant_id = current_tenant() and connection_id = :connection""")
                .param("connection", connection)
                .query((row, number) -> new StoredImport(
                        MetadataSource.of(row.getString("source")),
                        row.getString("address"),
                        row.getBytes("document"),
                        row.getString("entity_id"),
                        row.getString("sha256"),
                        row.getTimestamp("created_at").toInstant()))
                .optional();
    }

    int remove(String connection) {
        return database.sql("delete from metadata_import where tenant_id = current_tenant()"
                        + " and connection_id = :connection")
                .param("connection", connection)
                .update();
    }
}
