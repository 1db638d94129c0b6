package app.masthead.creatives.review;

import app.masthead.platform.export.Columns;
import app.masthead.platform.export.FileKind;
import app.masthead.platform.export.ListFiles;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.HostTenant;
import app.masthead.platform.web.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Creatives as a file: just those that the list shows, without its pages. */
@Can("creatives.view")
@Controller
class CreativeExportController {

    private static final Columns<CreativeRow> COLUMNS = new Columns<CreativeRow>()
            .with("buyer_id", row -> row.id().principal())
            .with("creative_id", row -> row.id().creative())
            .with("name", CreativeRow::name)
            .with("buyer", CreativeRow::buyerName)
            .with("status", row -> row.status().code())
            .with("type", row -> row.type().code())
            .with("format", CreativeRow::format)
            .with("score", CreativeRow::score)
            .with("submitted_at", CreativeRow::submittedAt)
            .with("due_at", CreativeRow::dueAt)
            .with("assigned_to", CreativeRow::assignee)
            .with("order_starts_at", CreativeRow::neededAt);

    private final CreativeLists lists;
    private final ListFiles files;

    CreativeExportController(CreativeLists lists, ListFiles files) {
        this.lists = lists;
        this.files = files;
    }

    @GetMapping(CreativeFilter.PATH + FileKind.SUFFIX)
    void send(
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "tenant", binding = false) HostTenant tenant,
            HttpServletRequest request,
            HttpServletResponse response) {
        var filter = CreativeFilter.of(new Parameters(query));
        var asker = ReviewContext.reader(request);
        files.send(
                response, tenant, "creatives", FileKind.of(kind), COLUMNS, writer -> lists.each(filter, asker, writer));
    }
}
