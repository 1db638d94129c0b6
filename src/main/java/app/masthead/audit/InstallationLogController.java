package app.masthead.audit;

import app.masthead.platform.web.Address;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Format;
import app.masthead.platform.web.HostKind;
import app.masthead.platform.web.OnHost;
import app.masthead.platform.web.Parameters;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The installation's own audit log as a page of the console. */
@Controller
@OnHost(HostKind.INSTALLATION)
@Can("console.view")
class InstallationLogController {

    private static final String PATH = "/console/audit-log";
    private static final int LONGEST_POSITION = 500;

    private final InstallationLog log;
    private final AuditCatalogues catalogues;

    InstallationLogController(InstallationLog log, AuditCatalogues catalogues) {
        this.log = log;
        this.catalogues = catalogues;
    }

    @GetMapping(PATH)
    String list(
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "format", binding = false) Format format,
            @ModelAttribute(name = "can", binding = false) Map<String, Boolean> can,
            Model model) {
        var after = new Parameters(query).text("after", LONGEST_POSITION);
        var page = log.page(after == null ? null : AuditPosition.read(after));
        model.addAttribute("shown", page.rows().size());
        model.addAttribute("first", after == null ? null : PATH);
        model.addAttribute(
                "next",
                page.next() == null
                        ? null
                        : Address.of(PATH).with("after", page.next()).toString());
        model.addAttribute(
                "days",
                AuditDay.of(page.rows(), format, it -> catalogues.of(it, can).orElse(null)));
        return "audit/installation";
    }
}
