package app.masthead.audit;

import app.masthead.platform.export.FileKind;
import app.masthead.platform.web.Format;
import app.masthead.platform.web.Parameters;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the pages of the audit logs show, a tenant's and the installation's. */
@Component
class AuditLogPage {

    private final AuditLog log;
    private final AuditCatalogues catalogues;
    private final AuditFilterChips chips;

    AuditLogPage(AuditLog log, AuditCatalogues catalogues, AuditFilterChips chips) {
        this.log = log;
        this.catalogues = catalogues;
        this.chips = chips;
    }

    /**
     * @param zone in which days begin and end
     * @param can what the reader may open
     */
    void fill(AuditFilter filter, Parameters given, ZoneId zone, Format format, Map<String, Boolean> can, Model model) {
        var page = log.page(filter, given.position(AuditLog.ORDER.size()), zone);
        model.addAttribute("list", page.list());
        model.addAttribute("exports", FileKind.exports(filter.address()));
        model.addAttribute("days", AuditDay.of(page.list().rows(), format, it -> catalogues
                .of(it, can)
                .orElse(null)));
        model.addAttribute("filter", filter);
        model.addAttribute("zone", zone);
        model.addAttribute("chips", chips.of(filter, page.actors(), format));
        model.addAttribute("actors", page.choices(filter.actor()));
        model.addAttribute("operations", catalogues.operationsByModule());
        model.addAttribute("subjects", catalogues.subjects());
    }
}
