package app.masthead.audit;

import app.masthead.platform.export.Download;
import app.masthead.platform.export.FileKind;
import app.masthead.platform.export.ListFiles;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Format;
import app.masthead.platform.web.HostKind;
import app.masthead.platform.web.OnHost;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.RecentProof;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The installation's own audit log, as a page of the console and as a file. */
@Controller
@OnHost(HostKind.INSTALLATION)
@Can("console.view")
class InstallationLogController {

    private final AuditLogPage page;
    private final AuditCatalogues catalogues;
    private final AuditExport export;
    private final ListFiles files;

    InstallationLogController(AuditLogPage page, AuditCatalogues catalogues, AuditExport export, ListFiles files) {
        this.page = page;
        this.catalogues = catalogues;
        this.export = export;
        this.files = files;
    }

    @GetMapping(AuditFilter.OF_CONSOLE)
    String list(
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "format", binding = false) Format format,
            @ModelAttribute(name = "can", binding = false) Map<String, Boolean> can,
            Model model) {
        var given = new Parameters(query);
        page.fill(filter(given), given, format.zone(), format, can, model);
        model.addAttribute("lead", "audit.installation.lead");
        model.addAttribute("exportable", true);
        return "audit/log";
    }

    @HxRequest(target = "entries")
    @GetMapping(AuditFilter.OF_CONSOLE)
    String entries(
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "format", binding = false) Format format,
            @ModelAttribute(name = "can", binding = false) Map<String, Boolean> can,
            Model model) {
        list(query, format, can, model);
        return "audit/log :: entries";
    }

    @RecentProof
    @GetMapping(AuditFilter.OF_CONSOLE + FileKind.SUFFIX)
    void send(
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "format", binding = false) Format format,
            HttpServletResponse response) {
        var filter = filter(new Parameters(query));
        var file = FileKind.of(kind);
        var name = files.fileName("audit-log", "installation", format.zone(), file);
        files.bounded(
                response,
                () -> export.write(
                        filter, format.zone(), file, () -> Download.open(response, file.contentType(), name)));
    }

    private AuditFilter filter(Parameters given) {
        return AuditFilter.of(AuditFilter.OF_CONSOLE, given, catalogues);
    }
}
