package app.masthead.creatives.library;

import app.masthead.platform.export.Columns;
import app.masthead.platform.export.FileKind;
import app.masthead.platform.export.ListFiles;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.HostTenant;
import app.masthead.platform.web.Parameters;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The library as a file: just what the list shows, without its pages. */
@Can("creatives.view")
@Controller
class LibraryExportController {

    private static final Columns<LibraryCreative> COLUMNS = new Columns<LibraryCreative>()
            .with("buyer_id", row -> row.id().principal())
            .with("creative_id", row -> row.id().creative())
            .with("name", LibraryCreative::name)
            .with("buyer", LibraryCreative::buyerName)
            .with("status", row -> row.status().code())
            .with("type", row -> row.type().code())
            .with("format", LibraryCreative::formatName)
            .with("tags", row -> String.join(", ", row.tags()))
            .with("score", LibraryCreative::score)
            .with("submitted_at", LibraryCreative::submittedAt)
            .with("updated_at", LibraryCreative::updatedAt);

    private final Library library;
    private final ListFiles files;

    LibraryExportController(Library library, ListFiles files) {
        this.library = library;
        this.files = files;
    }

    @GetMapping(LibraryFilter.PATH + FileKind.SUFFIX)
    void send(
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "tenant", binding = false) HostTenant tenant,
            HttpServletResponse response) {
        var filter = LibraryFilter.of(new Parameters(query));
        files.send(
                response,
                tenant,
                "creative-library",
                FileKind.of(kind),
                COLUMNS,
                writer -> library.each(filter, tenant.zone(), writer));
    }
}
