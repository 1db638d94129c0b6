package app.masthead.creatives.processing;

import app.masthead.creatives.files.KnownFile;
import app.masthead.platform.http.Validators;
import app.masthead.platform.tenancy.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which files of what runs have to be looked at again, because a day ago is too long to vouch for them. */
@Component
@Transactional
public class StandingFiles {

    private static final Duration VOUCHED_FOR = Duration.ofDays(1);
    private static final String DUE = "select * from files_to_look_at_again(:before, :most)";
    private static final String THIS = """
            where tenant_id = current_tenant() and principal_id = :principal and creative_id = :creative
              and number = :number and source_url = :url and sha256 = :sha256""";
    private static final String LOOKED =
            "update creative_file set looked_at = :now, etag = :etag, last_modified = :last_modified " + THIS;
    private static final String STANDS = "select asset from creative_file " + THIS;

    private final JdbcClient database;
    private final Clock clock;

    StandingFiles(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those of any tenant, first those of which nobody has known for the longest time. */
    @Transactional(readOnly = true)
    public List<StandingFile> due(int most) {
        return database.sql(DUE)
                .param("before", Timestamp.from(clock.instant().minus(VOUCHED_FOR)))
                .param("most", most)
                .query((row, number) -> read(row))
                .list();
    }

    /** It was looked at, and is not known to be another; the next time is a day from now. */
    public void looked(StandingFile file, Validators validators) {
        of(LOOKED, file)
                .param("now", Timestamp.from(clock.instant()))
                .param("etag", validators.etag())
                .param("last_modified", validators.lastModified())
                .update();
    }

    /** The path of the asset that it is the file of, if the creative has it still. */
    @Transactional(readOnly = true)
    public Optional<String> asset(StandingFile file) {
        return of(STANDS, file).query(String.class).optional();
    }

    private JdbcClient.StatementSpec of(String statement, StandingFile file) {
        return database.sql(statement)
                .param("principal", file.principal())
                .param("creative", file.creative())
                .param("number", file.number())
                .param("url", file.url())
                .param("sha256", file.known().sha256());
    }

    private static StandingFile read(ResultSet row) throws SQLException {
        return new StandingFile(
                new TenantId(row.getString("tenant_id")),
                row.getString("principal_id"),
                row.getString("creative_id"),
                row.getInt("number"),
                row.getString("source_url"),
                new KnownFile(
                        row.getString("sha256"),
                        row.getString("mime_type"),
                        new Validators(row.getString("etag"), row.getString("last_modified"))));
    }
}
