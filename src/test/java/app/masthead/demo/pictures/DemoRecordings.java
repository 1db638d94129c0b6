package app.masthead.demo.pictures;

import app.masthead.platform.secrets.Sha256;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps a copy of every film and sound that a demo creative points at: one short film and one short sound, each time
 * with its address written behind it, so that no two files are the same.
 */
public class DemoRecordings {

    private static final String WANTED = """
            select distinct file ->> 'url' as url, file ->> 'asset_type' as type
              from creative c, jsonb_path_query(c.assets, '$.** ? (@.asset_type == "video" || @.asset_type == "audio")') file
             where file ->> 'url' is not null
               and not exists (select from media_asset m where m.source_url = file ->> 'url')
             order by url""";

    private static final String KEEP = """
            with kept as (
                insert into media_asset (
                    tenant_id, sha256, mime_type, size_bytes, width, height, duration_ms, source_url, fetched_at)
                values (current_tenant(), :sha256, :type, :size, :width, :height, :duration, :url, :now)
                on conflict do nothing returning tenant_id, sha256)
            insert into media_asset_chunk (tenant_id, sha256, position, bytes)
            select tenant_id, sha256, 0, :bytes from kept""";

    private final JdbcClient database;
    private final TransactionOperations transaction;
    private final Clock clock;

    public DemoRecordings(JdbcClient database, TransactionOperations transaction, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    public void keep(String tenant) {
        CurrentTenant.run(
                new TenantId(tenant), () -> transaction.executeWithoutResult(status -> wanted().forEach(this::keep)));
    }

    private List<Wanted> wanted() {
        return database.sql(WANTED)
                .query((row, number) ->
                        new Wanted(row.getString("url"), row.getString("type").equals("video")))
                .list();
    }

    private void keep(Wanted wanted) {
        var bytes = wanted.bytes();
        database.sql(KEEP)
                .param("sha256", Sha256.of(bytes))
                .param("type", wanted.film() ? "video/webm" : "audio/mpeg")
                .param("size", bytes.length)
                .param("width", wanted.film() ? 1280 : null)
                .param("height", wanted.film() ? 720 : null)
                .param("duration", wanted.film() ? 6_000 : 3_000)
                .param("url", wanted.url())
                .param("now", Timestamp.from(clock.instant()))
                .param("bytes", bytes)
                .update();
    }

    /** A film or a sound that is pointed at. */
    record Wanted(String url, boolean film) {

        /** Players skip what is marked as void in a film, and whatever follows a sound. */
        byte[] bytes() {
            var recording = recording(film ? "demo/film.webm" : "demo/spot.mp3");
            var address = url.getBytes(StandardCharsets.UTF_8);
            var whole =
                    ByteBuffer.allocate(recording.length + 9 + address.length).put(recording);
            if (film) {
                whole.put((byte) 0xEC).putLong(0x0100000000000000L | address.length);
            }
            return whole.put(address).array();
        }

        private static byte[] recording(String name) {
            try {
                return new ClassPathResource(name).getContentAsByteArray();
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
    }
}
