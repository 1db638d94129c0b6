package app.masthead.demo.pictures;

import app.masthead.platform.secrets.Sha256;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.StringUtils;

/** Keeps a copy of every picture that a demo creative points at, as if it had been fetched when it came in. */
public class DemoPictures {

    private static final String WANTED = """
            select distinct on (url) c.name, url, coalesce((image ->> 'width')::integer, 1200) as width,
                   coalesce((image ->> 'height')::integer, 627) as height
              from creative c,
                   jsonb_path_query(c.assets, '$.** ? (@.asset_type == "image")') image,
                   lateral (select image ->> 'url') address (url)
             where url is not null and not exists (select from media_asset m where m.source_url = url)
             order by url, c.name""";

    private static final String KEEP = """
            with kept as (
                insert into media_asset (tenant_id, sha256, mime_type, size_bytes, width, height, source_url, fetched_at)
                values (current_tenant(), :sha256, 'image/svg+xml', :size, :width, :height, :url, :now)
                on conflict do nothing returning tenant_id, sha256)
            insert into media_asset_chunk (tenant_id, sha256, position, bytes)
            select tenant_id, sha256, 0, :bytes from kept""";

    private final JdbcClient database;
    private final TransactionOperations transaction;
    private final Clock clock;

    public DemoPictures(JdbcClient database, TransactionOperations transaction, Clock clock) {
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
                .query((row, number) -> new Wanted(
                        row.getString("name"), row.getString("url"), row.getInt("width"), row.getInt("height")))
                .list();
    }

    private void keep(Wanted wanted) {
        var bytes = wanted.picture().svg().getBytes(StandardCharsets.UTF_8);
        database.sql(KEEP)
                .param("sha256", Sha256.of(bytes))
                .param("size", bytes.length)
                .param("width", wanted.width())
                .param("height", wanted.height())
                .param("url", wanted.url())
                .param("now", Timestamp.from(clock.instant()))
                .param("bytes", bytes)
                .update();
    }

    /** A picture that is pointed at, and the name of the creative that does: brand, subject, size. */
    record Wanted(String name, String url, int width, int height) {

        Picture picture() {
            var parts = name.split(", ");
            var subject = parts.length > 1 ? parts[1] : parts[0];
            return new Picture(parts[0], StringUtils.capitalize(subject), width, height);
        }
    }
}
