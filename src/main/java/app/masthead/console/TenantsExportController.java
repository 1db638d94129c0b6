package app.masthead.console;

import app.masthead.platform.export.Columns;
import app.masthead.platform.export.FileKind;
import app.masthead.platform.export.ListFiles;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Format;
import app.masthead.platform.web.HostKind;
import app.masthead.platform.web.OnHost;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.RecentProof;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Tenants as a file: just those that the list shows, without its pages. */
@Controller
@OnHost(HostKind.INSTALLATION)
@Can("console.view")
@RecentProof
class TenantsExportController {

    private static final Columns<TenantRow> COLUMNS = new Columns<TenantRow>()
            .with("tenant_id", TenantRow::id)
            .with("name", TenantRow::name)
            .with("host", TenantRow::host)
            .with("status", TenantRow::status)
            .with("status_reason", TenantRow::reason)
            .with("status_since", TenantRow::since)
            .with("last_activity_at", TenantRow::lastActivity);

    private final TenantOverview tenants;
    private final ListFiles files;

    TenantsExportController(TenantOverview tenants, ListFiles files) {
        this.tenants = tenants;
        this.files = files;
    }

    @GetMapping(TenantFilter.PATH + FileKind.SUFFIX)
    void send(
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "format", binding = false) Format format,
            HttpServletResponse response) {
        var filter = TenantFilter.of(new Parameters(query));
        var file = FileKind.of(kind);
        var name = files.fileName("tenants", "installation", format.zone(), file);
        files.send(response, name, file, COLUMNS, writer -> tenants.each(filter, writer));
    }
}
