package app.masthead.creatives.files;

import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds kept copies. Only what a browser can show without running it is given out. */
@Component
@Transactional(readOnly = true)
public class StoredFiles {

    static final List<String> SHOWN = List.of(
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/webp",
            "image/avif",
            "image/svg+xml",
            "video/mp4",
            "video/webm",
            "audio/mpeg",
            "audio/mp4",
            "audio/ogg",
            "audio/wav");

    private static final String FIND = """
            select sha256, mime_type, size_bytes from media_asset
             where tenant_id = current_tenant() and sha256 = :sha256 and mime_type in (:shown)""";

    private final JdbcClient database;
    private final FileStore store;
    private final DatabaseFiles ofTheDatabase;

    StoredFiles(JdbcClient database, FileStore store, DatabaseFiles ofTheDatabase) {
        this.database = database;
        this.store = store;
        this.ofTheDatabase = ofTheDatabase;
    }

    public Optional<StoredFile> find(String sha256) {
        return database.sql(FIND)
                .param("sha256", sha256)
                .param("shown", SHOWN)
                .query((row, number) ->
                        new StoredFile(row.getString("sha256"), row.getString("mime_type"), row.getLong("size_bytes")))
                .optional();
    }

    /**
     * The bytes of a file: from the store, else from the database; none where neither has them. They are asked for when
     * the first one is read; the store from that one on, whereas the database, whose pieces are of any size, gives those
     * before as well, which are dropped.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public InputStream open(TenantId tenant, StoredFile file) {
        return new SoughtStream(file.size(), from -> store.open(tenant, file.sha256(), from)
                .orElseGet(() -> ofTheDatabase(tenant, file.sha256(), from)));
    }

    private InputStream ofTheDatabase(TenantId tenant, String sha256, long from) {
        var bytes = DatabaseFiles.stream(
                position -> CurrentTenant.call(tenant, () -> ofTheDatabase.piece(sha256, position)));
        try {
            bytes.skipNBytes(from);
            return bytes;
        } catch (EOFException none) {
            return InputStream.nullInputStream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
