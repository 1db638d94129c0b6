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

/** The audit log as a page. */
@Can("audit.view")
@Controller
class AuditLogController {

    private static final int LONGEST_POSITION = 500;

    private final AuditLog log;
    private final AuditCatalogues catalogues;
    private final AuditFilterChips chips;

    AuditLogController(AuditLog log, AuditCatalogues catalogues, AuditFilterChips chips) {
        this.log = log;
        this.catalogues = catalogues;
        this.chips = chips;
    }

    @GetMapping(AuditFilter.PATH)
    String list(
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "tenant", binding = false) HostTenant tenant,
            @ModelAttribute(name = "format", binding = false) Format format,
            @ModelAttribute(name = "can", binding = false) Map<String, Boolean> can,
            Model model) {
        var given = new Parameters(query);
        var filter = AuditFilter.of(given, catalogues);
        var after = given.text("after", LONGEST_POSITION);
        var page = log.page(filter, after == null ? null : AuditPosition.read(after), tenant.zone());
        var list = new AuditList(page.entries(), page.total(), filter.address(), after != null);
        model.addAttribute("list", list);
        model.addAttribute("days", AuditDay.of(page.entries().rows(), format, it -> catalogues
                .of(it, can)
                .orElse(null)));
        model.addAttribute("filter", filter);
        model.addAttribute("chips", chips.of(filter, page.actors(), format));
        model.addAttribute("actors", page.choices(filter.actor()));
        model.addAttribute("operations", catalogues.operationsByModule());
        model.addAttribute("subjects", catalogues.subjects());
        return "audit/log";
    }

    @HxRequest(target = "entries")
    @GetMapping(AuditFilter.PATH)
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
