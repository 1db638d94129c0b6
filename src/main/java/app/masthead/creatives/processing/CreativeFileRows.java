package app.masthead.creatives.processing;

import app.masthead.creatives.files.FetchedFile;
import app.masthead.creatives.files.FileProblem;
import app.masthead.creatives.files.MediaFacts;
import app.masthead.creatives.files.MediaRows;
import app.masthead.platform.http.Validators;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which file was found behind which address of a creative, and what was wrong with the others. */
@Component
@Transactional
class CreativeFileRows {

    private static final int LONGEST_URL = 2_000;
    private static final String FETCHED = """
            select source_url, sha256, etag, last_modified from creative_file
             where tenant_id = current_tenant() and principal_id = :principal and creative_id = :creative
               and state = 'fetched' and fetched_at >= :since""";
    private static final String KEPT = """
            select source_url from creative_file
             where tenant_id = current_tenant() and principal_id = :principal and creative_id = :creative
               and state = 'fetched'""";
    private static final String HOLD =
            "select 1 from creative_processing where tenant_id = current_tenant() and id = :id for update";
    private static final String FORGET = """
            delete from creative_file
             where tenant_id = current_tenant() and principal_id = :principal and creative_id = :creative""";
    private static final String ADD = """
            insert into creative_file (tenant_id, principal_id, creative_id, number, asset, source_url, state, sha256,
                                       problem, fetched_at, etag, last_modified)
            values (current_tenant(), :principal, :creative, :number, :asset, :url, :state, :sha256, :problem, :now,
                    :etag, :last_modified)""";

    private final JdbcClient database;
    private final MediaRows media;
    private final Clock clock;

    CreativeFileRows(JdbcClient database, MediaRows media, Clock clock) {
        this.database = database;
        this.media = media;
        this.clock = clock;
    }

    /** What was fetched for this content before, by its address. */
    @Transactional(readOnly = true)
    public Map<String, FetchedFile> fetched(ProcessingOrder order) {
        var kept = of(FETCHED, order)
                .param("since", Timestamp.from(order.since()))
                .query((row, number) -> Kept.read(row))
                .list();
        var known = media.facts(kept.stream().map(Kept::sha256).distinct().toList());
        var files = new HashMap<String, FetchedFile>();
        kept.forEach(each -> files.put(each.url(), each.with(known)));
        return files;
    }

    /** The addresses of the creative of whose files there are copies. */
    @Transactional(readOnly = true)
    public Set<String> kept(ProcessingOrder order) {
        return of(KEPT, order)
                .query((row, number) -> row.getString("source_url"))
                .set();
    }

    /** What is on record of the creative's files is this from now on, unless it has other content meanwhile. */
    public void replace(ProcessingOrder order, List<LookedAt> files) {
        if (database.sql(HOLD)
                .param("id", order.key().id())
                .query()
                .listOfRows()
                .isEmpty()) {
            return;
        }
        of(FORGET, order).update();
        for (var number = 0; number < files.size(); number++) {
            add(order, number, files.get(number));
        }
    }

    private void add(ProcessingOrder order, int number, LookedAt file) {
        of(ADD, order)
                .param("number", number)
                .param("asset", file.address().asset())
                .param("url", storable(file.address().url()))
                .param("state", file.state())
                .param(
                        "sha256",
                        Optional.ofNullable(file.file().facts())
                                .map(MediaFacts::sha256)
                                .orElse(null))
                .param(
                        "problem",
                        Optional.ofNullable(file.file().problem())
                                .map(FileProblem::code)
                                .orElse(null))
                .param("now", Timestamp.from(clock.instant()))
                .param("etag", file.file().validators().etag())
                .param("last_modified", file.file().validators().lastModified())
                .update();
    }

    /** Longer ones were never called; their beginning is enough to know them by. */
    private static String storable(String url) {
        return url.getBytes(StandardCharsets.UTF_8).length <= LONGEST_URL
                ? url
                : url.substring(0, Math.min(url.length(), LONGEST_URL / 4));
    }

    private JdbcClient.StatementSpec of(String statement, ProcessingOrder order) {
        return database.sql(statement).param("principal", order.principal()).param("creative", order.creative());
    }

    private record Kept(String url, String sha256, Validators validators) {

        static Kept read(ResultSet row) throws SQLException {
            return new Kept(
                    row.getString("source_url"),
                    row.getString("sha256"),
                    new Validators(row.getString("etag"), row.getString("last_modified")));
        }

        FetchedFile with(Map<String, MediaFacts> known) {
            return FetchedFile.kept(Objects.requireNonNull(known.get(sha256)), validators);
        }
    }
}
