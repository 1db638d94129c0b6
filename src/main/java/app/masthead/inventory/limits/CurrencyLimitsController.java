package app.masthead.inventory.limits;

import app.masthead.audit.AuditTrail;
import app.masthead.platform.export.Columns;
import app.masthead.platform.export.FileKind;
import app.masthead.platform.export.ListFiles;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Chips;
import app.masthead.platform.web.HostTenant;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.Words;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The currency limits: the list of them, the same as a file, and each with what is sold in its currency. */
@Can("catalog.view")
@Controller
class CurrencyLimitsController {

    private static final int HISTORY = 50;

    private static final Columns<Limit> COLUMNS = new Columns<Limit>()
            .with("currency", Limit::currency)
            .with("min_product_spend", Limit::minimum)
            .with("max_daily_budget", Limit::maximum)
            .with("pricing_options", row -> row.use().prices())
            .with("updated_at", Limit::updatedAt);

    private final Limits limits;
    private final ListFiles files;
    private final AuditTrail trail;
    private final Words words;

    CurrencyLimitsController(Limits limits, ListFiles files, AuditTrail trail, Words words) {
        this.limits = limits;
        this.files = files;
        this.trail = trail;
        this.words = words;
    }

    @GetMapping(LimitFilter.PATH)
    String list(@RequestParam MultiValueMap<String, String> query, Model model) {
        var given = new Parameters(query);
        var filter = LimitFilter.of(given);
        model.addAttribute("filter", filter);
        model.addAttribute(
                "list", limits.list(filter, given.position(filter.order().size())));
        model.addAttribute("exports", FileKind.exports(filter.address()));
        model.addAttribute("sorting", filter.order().sorting(filter.address()));
        model.addAttribute(
                "chips",
                new Chips(filter.address())
                        .with("q", words.about("inventory.chip.q", filter.q()))
                        .all());
        return "inventory/limits";
    }

    @HxRequest(target = "limits")
    @GetMapping(LimitFilter.PATH)
    String rows(@RequestParam MultiValueMap<String, String> query, Model model) {
        list(query, model);
        return "inventory/limits-list :: list";
    }

    @GetMapping(LimitFilter.PATH + FileKind.SUFFIX)
    void send(
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "tenant", binding = false) HostTenant tenant,
            HttpServletResponse response) {
        var filter = LimitFilter.of(new Parameters(query));
        files.send(
                response, tenant, "currency-limits", FileKind.of(kind), COLUMNS, writer -> limits.each(filter, writer));
    }

    @GetMapping(LimitFilter.PATH + "/{currency}")
    String show(@PathVariable String currency, Model model) {
        var limit = limits.get(currency);
        model.addAttribute("limit", limit);
        model.addAttribute("history", trail.of(LimitAuditCatalogue.SUBJECT, limit.currency(), HISTORY));
        return "inventory/limit";
    }
}
