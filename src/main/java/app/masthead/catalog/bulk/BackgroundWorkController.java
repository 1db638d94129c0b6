package app.masthead.catalog.bulk;

import app.masthead.catalog.bulk.BulkReasons.Line;
import app.masthead.platform.export.Columns;
import app.masthead.platform.export.FileKind;
import app.masthead.platform.export.ListFiles;
import app.masthead.platform.web.Address;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.HostTenant;
import app.masthead.platform.web.Listing;
import app.masthead.platform.web.Parameters;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of background work, and what failed of it as a file. */
@Can("catalog.view")
@Controller
class BackgroundWorkController {

    private final Bulk bulk;
    private final ListFiles files;
    private final BulkReasons reasons;

    BackgroundWorkController(Bulk bulk, ListFiles files, BulkReasons reasons) {
        this.bulk = bulk;
        this.files = files;
        this.reasons = reasons;
    }

    @GetMapping(BulkJob.PATH)
    String list(@RequestParam MultiValueMap<String, String> query, Model model) {
        var after = new Parameters(query).position(2);
        model.addAttribute("list", new Listing<>(bulk.started(after), null, Address.of(BulkJob.PATH), after != null));
        return "catalog/background-work";
    }

    @GetMapping(BulkJob.PATH + "/{job}/failures" + FileKind.SUFFIX)
    void failures(
            @PathVariable UUID job,
            @PathVariable String kind,
            @ModelAttribute(name = "tenant", binding = false) HostTenant tenant,
            HttpServletResponse response) {
        bulk.get(job);
        var columns = new Columns<Line>()
                .with("product_id", Line::product)
                .with("name", Line::name)
                .with("reason", Line::why);
        files.send(
                response,
                tenant,
                "failures",
                FileKind.of(kind),
                columns,
                writer -> bulk.eachFailed(job, it -> writer.accept(reasons.line(it))));
    }
}
