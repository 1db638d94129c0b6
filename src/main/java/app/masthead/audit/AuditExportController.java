package app.masthead.audit;

import app.masthead.platform.export.Download;
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

/** The audit log as a file: exactly what the page shows, without its pages. */
@Can("audit.export")
@Controller
@RecentProof
class AuditExportController {

    private final AuditExport export;
    private final AuditCatalogues catalogues;
    private final ListFiles files;

    AuditExportController(AuditExport export, AuditCatalogues catalogues, ListFiles files) {
        this.export = export;
        this.catalogues = catalogues;
        this.files = files;
    }

    @GetMapping(AuditFilter.OF_TENANT + FileKind.SUFFIX)
    void export(
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "tenant", binding = false) HostTenant tenant,
            HttpServletResponse response) {
        var filter = AuditFilter.of(AuditFilter.OF_TENANT, new Parameters(query), catalogues);
        var file = FileKind.of(kind);
        var name = files.fileName("audit-log", tenant, file);
        files.bounded(
                response,
                () -> export.write(
                        filter, tenant.zone(), file, () -> Download.open(response, file.contentType(), name)));
    }
}
