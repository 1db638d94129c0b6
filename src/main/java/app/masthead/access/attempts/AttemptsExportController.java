package app.masthead.access.attempts;

import app.masthead.access.AccessAction;
import app.masthead.access.sessions.ExportRecord;
import app.masthead.platform.export.Columns;
import app.masthead.platform.export.FileKind;
import app.masthead.platform.export.ListFiles;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.HostTenant;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.RecentProof;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Sign-in attempts as a file: just those that the list shows, without its pages. */
@Can("users.view")
@Controller
@RecentProof
class AttemptsExportController {

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

    AttemptsExportController(AttemptList attempts, ExportRecord record, ListFiles files) {
        this.attempts = attempts;
        this.record = record;
        this.files = files;
    }

    @GetMapping(AttemptFilter.OF_TENANT + FileKind.SUFFIX)
    void send(
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "tenant", binding = false) HostTenant tenant,
            HttpServletResponse response) {
        var filter = AttemptFilter.of(AttemptFilter.OF_TENANT, new Parameters(query));
        record.note(AccessAction.ATTEMPTS_EXPORTED, filter.address());
        files.send(
                response,
                tenant,
                "sign-in-attempts",
                FileKind.of(kind),
                COLUMNS,
                writer -> attempts.each(filter, tenant.zone(), writer));
    }
}
