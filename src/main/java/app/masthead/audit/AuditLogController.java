package app.masthead.audit;

import app.masthead.platform.web.Can;
import app.masthead.platform.web.Format;
import app.masthead.platform.web.HostTenant;
import app.masthead.platform.web.Parameters;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** A tenant's audit log as a page. */
@Can("audit.view")
@Controller
class AuditLogController {

    private final AuditLogPage page;
    private final AuditCatalogues catalogues;

    AuditLogController(AuditLogPage page, AuditCatalogues catalogues) {
        this.page = page;
        this.catalogues = catalogues;
    }

    @GetMapping(AuditFilter.OF_TENANT)
    String list(
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "tenant", binding = false) HostTenant tenant,
            @ModelAttribute(name = "format", binding = false) Format format,
            @ModelAttribute(name = "can", binding = false) Map<String, Boolean> can,
            Model model) {
        var given = new Parameters(query);
        page.fill(AuditFilter.of(AuditFilter.OF_TENANT, given, catalogues), given, tenant.zone(), format, can, model);
        model.addAttribute("lead", "audit.lead");
        model.addAttribute("exportable", can.containsKey("audit.export"));
        return "audit/log";
    }

    @HxRequest(target = "entries")
    @GetMapping(AuditFilter.OF_TENANT)
    String entries(
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "tenant", binding = false) HostTenant tenant,
            @ModelAttribute(name = "format", binding = false) Format format,
            @ModelAttribute(name = "can", binding = false) Map<String, Boolean> can,
            Model model) {
        list(query, tenant, format, can, model);
        return "audit/log :: entries";
    }
}
