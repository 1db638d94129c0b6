package app.masthead.audit;

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
        var after = given.position(2);
        var page = log.page(filter, after == null ? null : AuditPosition.of(after), zone);
        model.addAttribute("list", new AuditList(page.entries(), page.total(), filter.address(), after != null));
        model.addAttribute("days", AuditDay.of(page.entries().rows(), format, it -> catalogues
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
