package app.masthead.creatives.files;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is known of the files of the current tenant. A row is added once and stays as it is, but for whether the file is
 * whole, where nobody had looked.
 */
@Component
@Transactional
public class MediaRows {

    private static final String ADD = """
            insert into media_asset (tenant_id, sha256, mime_type, size_bytes, width, height, duration_ms, whole,
                                     source_url, perceptual_hash, thumbnail_sha256, fetched_at)
            values (current_tenant(), :sha256, :type, :size, :width, :height, :duration, :whole, :url, :hash,
                    :thumbnail, :now)
            on conflict (tenant_id, sha256) do update set whole = excluded.whole where media_asset.whole is null""";
    private static final String LOOKED_AT = """
            select exists (select from media_asset
                            where tenant_id = current_tenant() and sha256 = :sha256 and whole is not null)""";
    private static final String FACTS = """
            select sha256, mime_type, size_bytes, width, height, duration_ms, coalesce(whole, true) as whole
              from media_asset
             where tenant_id = current_tenant() and sha256 in (:digests)""";

    private final JdbcClient database;
    private final Clock clock;

    MediaRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(MediaFacts facts, @Nullable String url, FileLibrary.Look look) {
        database.sql(ADD)
                .param("sha256", facts.sha256())
                .param("type", facts.mimeType())
                .param("size", facts.size())
                .param("width", facts.width())
                .param("height", facts.height())
                .param("duration", facts.durationMs())
                .param("whole", facts.whole())
                .param("url", url)
                .param("hash", look.hash())
                .param("thumbnail", look.thumbnail())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Whether it is kept, and somebody has looked whether it is whole. */
    @Transactional(readOnly = true)
    boolean isLookedAt(String sha256) {
        return database.sql(LOOKED_AT)
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }

    /** What is known of files, by their digest; of those that are not kept, nothing. */
    @Transactional(readOnly = true)
    public Map<String, MediaFacts> facts(Collection<String> digests) {
        if (digests.isEmpty()) {
            return Map.of();
        }
        return database
                .sql(FACTS)
                .param("digests", digests)
                .query((row, number) -> new MediaFacts(
                        row.getString("sha256"),
                        row.getString("mime_type"),
                        row.getLong("size_bytes"),
                        row.getObject("width", Integer.class),
                        row.getObject("height", Integer.class),
                        row.getObject("duration_ms", Long.class),
                        row.getBoolean("whole")))
                .stream()
                .collect(Collectors.toMap(MediaFacts::sha256, it -> it));
    }
}
