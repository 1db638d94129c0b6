package app.masthead.creatives.files;

import app.masthead.creatives.content.Size;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what is kept of each address that a creative has: the copy by which it was judged, or the latest that anybody's
 * creative brought while it has none of its own; and the one before if that was another file.
 */
@Component
@Transactional(readOnly = true)
public class KeptCopies {

    private static final String OF = """
            with seen as (
                select source_url, sha256, fetched_at, principal_id = :principal and creative_id = :creative as own
                  from creative_file
                 where tenant_id = current_tenant() and source_url in (:urls) and state = 'fetched'
                union all
                select source_url, sha256, fetched_at, false from media_asset
                 where tenant_id = current_tenant() and source_url in (:urls)
            ), file as (
                select source_url, sha256, bool_or(own) as own, max(fetched_at) as fetched_at,
                       max(max(fetched_at) filter (where own)) over (partition by source_url) as own_at
                  from seen group by source_url, sha256
            ), copy as (
                select f.*, m.mime_type, m.size_bytes, m.width, m.height, m.duration_ms,
                       row_number() over (partition by f.source_url order by f.own desc, f.fetched_at desc) as place
                  from file f join media_asset m on m.tenant_id = current_tenant() and m.sha256 = f.sha256
                 where m.mime_type in (:shown) and (f.own or f.own_at is null or f.fetched_at <= f.own_at)
            )
            select * from copy where place <= 2 order by source_url, place""";

    private final JdbcClient database;

    KeptCopies(JdbcClient database) {
        this.database = database;
    }

    /**
     * The copies from each address that has any, first the one to show.
     *
     * @param principal the buyer whose creative it is
     * @param creative the buyer's id of it
     */
    public Map<String, List<KeptCopy>> of(String principal, String creative, Collection<String> urls) {
        return urls.isEmpty()
                ? Map.of()
                : database
                        .sql(OF)
                        .param("principal", principal)
                        .param("creative", creative)
                        .param("urls", urls)
                        .param("shown", StoredFiles.SHOWN)
                        .query((row, number) -> read(row))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(KeptCopy::url));
    }

    private static KeptCopy read(ResultSet row) throws SQLException {
        var width = row.getInt("width");
        var height = row.getInt("height");
        return new KeptCopy(
                row.getString("source_url"),
                new StoredFile(row.getString("sha256"), row.getString("mime_type"), row.getLong("size_bytes")),
                width > 0 && height > 0 ? new Size(width, height) : null,
                row.getObject("duration_ms", Long.class),
                row.getTimestamp("fetched_at").toInstant());
    }
}
