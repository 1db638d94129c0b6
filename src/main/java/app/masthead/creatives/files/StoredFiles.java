package app.masthead.creatives.files;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds kept copies. Only what a browser can show without running it is given out. */
@Component
@Transactional(readOnly = true)
public class StoredFiles {

    private static final List<String> SHOWN = List.of(
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

    private static final String LATEST = """
            select distinct on (source_url) source_url, sha256, mime_type, size_bytes from media_asset
             where tenant_id = current_tenant() and source_url in (:urls) and mime_type in (:shown)
             order by source_url, fetched_at desc""";

    private static final String FIND = """
            select sha256, mime_type, size_bytes from media_asset
             where tenant_id = current_tenant() and sha256 = :sha256 and mime_type in (:shown)""";

    private static final String PIECE = """
            select bytes from media_asset_chunk
             where tenant_id = current_tenant() and sha256 = :sha256 and position = :position""";

    private final JdbcClient database;

    StoredFiles(JdbcClient database) {
        this.database = database;
    }

    /** The latest copy from each address that has one. */
    public Map<String, StoredFile> latest(Collection<String> urls) {
        return urls.isEmpty() ? Map.of() : ask(urls).stream().collect(Collectors.toMap(Copy::url, Copy::file));
    }

    private List<Copy> ask(Collection<String> urls) {
        return database.sql(LATEST)
                .param("urls", urls)
                .param("shown", SHOWN)
                .query((row, number) -> new Copy(
                        row.getString("source_url"),
                        new StoredFile(row.getString("sha256"), row.getString("mime_type"), row.getLong("size_bytes"))))
                .list();
    }

    public Optional<StoredFile> find(String sha256) {
        return database.sql(FIND)
                .param("sha256", sha256)
                .param("shown", SHOWN)
                .query((row, number) ->
                        new StoredFile(row.getString("sha256"), row.getString("mime_type"), row.getLong("size_bytes")))
                .optional();
    }

    /** The bytes at a position in the row of pieces, counted from 0; none after the last. */
    public Optional<byte[]> piece(String sha256, int position) {
        return database.sql(PIECE)
                .param("sha256", sha256)
                .param("position", position)
                .query(byte[].class)
                .optional();
    }

    private record Copy(String url, StoredFile file) {}
}
