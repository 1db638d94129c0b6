package app.masthead.access.people.list;

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

/** People as a file: just those that the list shows, without its pages. */
@Can("users.view")
@Controller
@RecentProof
class PeopleExportController {

    private static final Columns<PersonRow> COLUMNS = new Columns<PersonRow>()
            .with("user_id", row -> row.id().toString())
            .with("name", PersonRow::name)
            .with("email", PersonRow::email)
            .with("role", row -> row.role().code())
            .with("creative_reviewer", PersonRow::creativeReviewer)
            .with("status", row -> row.status().code())
            .with("last_sign_in_at", PersonRow::lastSignIn);

    private final PeopleList people;
    private final ExportRecord record;
    private final ListFiles files;

    PeopleExportController(PeopleList people, ExportRecord record, ListFiles files) {
        this.people = people;
        this.record = record;
        this.files = files;
    }

    @GetMapping(PeopleFilter.PATH + FileKind.SUFFIX)
    void send(
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "tenant", binding = false) HostTenant tenant,
            HttpServletResponse response) {
        var filter = PeopleFilter.of(new Parameters(query));
        record.note(AccessAction.PEOPLE_EXPORTED, filter.address());
        files.send(response, tenant, "people", FileKind.of(kind), COLUMNS, writer -> people.each(filter, writer));
    }
}
