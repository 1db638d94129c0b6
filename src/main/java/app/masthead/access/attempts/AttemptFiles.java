package app.masthead.access.attempts;

import app.masthead.access.AccessAction;
import app.masthead.access.sessions.ExportRecord;
import app.masthead.platform.export.Columns;
import app.masthead.platform.export.FileKind;
import app.masthead.platform.export.ListFiles;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Sign-in attempts as files, a tenant's and the console's: just those that the list shows, without its pages. */
@Component
class AttemptFiles {

    private static final Columns<AttemptRow> COLUMNS = new Columns<AttemptRow>()
            .with("attempt_id", AttemptRow::id)
            .with("time", AttemptRow::at)
            .with("outcome", row -> row.refused() ? "refused" : "success")
            .with("reason", AttemptRow::reason)
            .with("purpose", row -> row.again() ? "again" : "sign-in")
            .with("way", AttemptRow::way)
            .with("connection_id", AttemptRow::connectionId)
            .with("connection", AttemptRow::connection)
            .with("person_id", AttemptRow::personId)
            .with("person", AttemptRow::person)
            .with("subject_sha256", row -> row.evidence().subjectDigest())
            .with("ip_address", AttemptRow::address)
            .with("browser", AttemptRow::browser)
            .with("request", AttemptRow::requestId);

    private final AttemptList attempts;
    private final ExportRecord record;
    private final ListFiles files;

    AttemptFiles(AttemptList attempts, ExportRecord record, ListFiles files) {
        this.attempts = attempts;
        this.record = record;
        this.files = files;
    }

    /** Sends what the filter lets through, under a name with the place whose attempts they are. */
    void send(AttemptFilter filter, String place, ZoneId zone, FileKind kind, HttpServletResponse response) {
        record.note(AccessAction.ATTEMPTS_EXPORTED, filter.address());
        var name = files.fileName("sign-in-attempts", place, zone, kind);
        files.send(response, name, kind, COLUMNS, writer -> attempts.each(filter, zone, writer));
    }
}
