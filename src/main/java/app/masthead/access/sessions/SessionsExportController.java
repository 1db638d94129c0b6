package app.masthead.access.sessions;

import app.masthead.access.AccessAction;
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

/** Sessions as a file: just those that the list shows, without its pages. */
@Can("users.view")
@Controller
@RecentProof
class SessionsExportController {

    private static final Columns<SessionRow> COLUMNS = new Columns<SessionRow>()
            .with("session_id", SessionRow::id)
            .with("person_id", SessionRow::personId)
            .with("person", SessionRow::person)
            .with("person_kind", SessionRow::kind)
            .with("browser", SessionRow::browser)
            .with("ip_address", SessionRow::address)
            .with("way", SessionRow::way)
            .with("connection", SessionRow::connection)
            .with("signed_in_at", SessionRow::signedInAt)
            .with("last_used_at", SessionRow::lastUsedAt)
            .with("live", SessionRow::live)
            .with("ended_at", SessionRow::endedAt)
            .with("end_reason", SessionRow::endReason);

    private final SessionList sessions;
    private final ExportRecord record;
    private final ListFiles files;

    SessionsExportController(SessionList sessions, ExportRecord record, ListFiles files) {
        this.sessions = sessions;
        this.record = record;
        this.files = files;
    }

    @GetMapping(SessionFilter.PATH + FileKind.SUFFIX)
    void send(
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "tenant", binding = false) HostTenant tenant,
            HttpServletResponse response) {
        var filter = SessionFilter.of(new Parameters(query));
        record.note(AccessAction.SESSIONS_EXPORTED, filter.address());
        files.send(response, tenant, "sessions", FileKind.of(kind), COLUMNS, writer -> sessions.each(filter, writer));
    }
}
