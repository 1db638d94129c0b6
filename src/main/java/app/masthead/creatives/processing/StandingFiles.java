package app.masthead.creatives.processing;

import app.masthead.creatives.files.KnownFile;
import app.masthead.creatives.processing.StandingFile.Other;
import app.masthead.platform.http.Validators;
import app.masthead.platform.tenancy.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which files of what runs have to be looked at again, because a day ago is too long to vouch for them; of another one
 * that was found, whether it stays is asked minutes later.
 */
@Component
@Transactional
public class StandingFiles {

    private static final Duration VOUCHED_FOR = Duration.ofDays(1);
    private static final Duration SECOND_LOOK = Duration.ofMinutes(5);
    private static final int PUT_OFF = 5_000;
    private static final String DUE = "select * from files_to_look_at_again(:now, :most)";
    private static final String PUT_OFF_IDLE = "select put_off_files_that_do_not_run(:now, :until, :most)";
    private static final String THIS = """
            where tenant_id = current_tenant() and principal_id = :principal and creative_id = :creative
              and number = :number and source_url = :url and sha256 = :sha256""";
    private static final String LOOKED =
            "update creative_file set look_at = :next, etag = :etag, last_modified = :last_modified,"
                    + " other_sha256 = null, other_since = null " + THIS;
    private static final String NOT_HAD = "update creative_file set look_at = :next " + THIS;
    private static final String ANOTHER = "update creative_file set look_at = :next, other_sha256 = :other,"
            + " other_since = coalesce(other_since, :now) " + THIS;
    private static final String STANDS = "select asset from creative_file " + THIS;

    private final JdbcClient database;
    private final Clock clock;

    StandingFiles(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Some of those of active tenants, in turns; of each tenant first what has been due for the longest time. */
    @Transactional(readOnly = true)
    public List<StandingFile> due(int most) {
        return database.sql(DUE)
                .param("now", Timestamp.from(clock.instant()))
                .param("most", most)
                .query((row, number) -> read(row))
                .list();
    }

    /** What is due and does not run is due a day later, lest it stand in the way; what then runs, is looked at then. */
    public void putOffIdle() {
        database.sql(PUT_OFF_IDLE)
                .param("now", Timestamp.from(clock.instant()))
                .param("until", in(VOUCHED_FOR))
                .param("most", PUT_OFF)
                .query((row, number) -> number)
                .list();
    }

    /** It is the same; the next time is a day from now. */
    public void looked(StandingFile file, Validators validators) {
        of(LOOKED, file)
                .param("next", in(VOUCHED_FOR))
                .param("etag", validators.etag())
                .param("last_modified", validators.lastModified())
                .update();
    }

    /** Nothing of its kind was to be had, so that nobody knows; the next time is a day from now. */
    public void notHad(StandingFile file) {
        of(NOT_HAD, file).param("next", in(VOUCHED_FOR)).update();
    }

    /** There is another file, which may be a slip of its host; the next time is minutes from now. */
    public void another(StandingFile file, String sha256) {
        of(ANOTHER, file)
                .param("next", in(SECOND_LOOK))
                .param("other", sha256)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** The path of the asset that it is the file of, if the creative has it still. */
    @Transactional(readOnly = true)
    public Optional<String> asset(StandingFile file) {
        return of(STANDS, file).query(String.class).optional();
    }

    private Timestamp in(Duration time) {
        return Timestamp.from(clock.instant().plus(time));
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
                        new Validators(row.getString("etag"), row.getString("last_modified"))),
                other(row));
    }

    private static @Nullable Other other(ResultSet row) throws SQLException {
        var sha256 = row.getString("other_sha256");
        return sha256 == null
                ? null
                : new Other(sha256, row.getTimestamp("other_since").toInstant());
    }
}
