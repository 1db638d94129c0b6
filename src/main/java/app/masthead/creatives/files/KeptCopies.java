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

/** Tells what is kept of each address: the latest copy, and the one before if it was another file. */
@Component
@Transactional(readOnly = true)
public class KeptCopies {

    private static final String OF = """
            select source_url, sha256, mime_type, size_bytes, width, height, fetched_at
              from (select m.*, row_number() over (partition by source_url order by fetched_at desc) as place
                      from media_asset m
                     where tenant_id = current_tenant() and source_url in (:urls) and mime_type in (:shown)) of_each
             where place <= 2 order by source_url, place""";

    private final JdbcClient database;

    KeptCopies(JdbcClient database) {
        this.database = database;
    }

    /** The copies from each address that has any, the latest first. */
    public Map<String, List<KeptCopy>> of(Collection<String> urls) {
        return urls.isEmpty()
                ? Map.of()
                : database
                        .sql(OF)
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
                row.getTimestamp("fetched_at").toInstant());
    }
}
