package app.masthead.console;

import app.masthead.platform.export.FileKind;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Chip;
import app.masthead.platform.web.Chips;
import app.masthead.platform.web.HostKind;
import app.masthead.platform.web.Listing;
import app.masthead.platform.web.OnHost;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.Words;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All tenants of the installation, by name. */
@Controller
@OnHost(HostKind.INSTALLATION)
@Can("console.view")
class TenantsController {

    private final TenantOverview tenants;
    private final Words words;

    TenantsController(TenantOverview tenants, Words words) {
        this.tenants = tenants;
        this.words = words;
    }

    @GetMapping(TenantFilter.PATH)
    String list(@RequestParam MultiValueMap<String, String> query, Model model) {
        var given = new Parameters(query);
        var filter = TenantFilter.of(given);
        var after = given.position(2);
        model.addAttribute("filter", filter);
        model.addAttribute("statuses", TenantFilter.STATUSES);
        model.addAttribute("chips", chips(filter));
        model.addAttribute("exports", FileKind.exports(filter.address()));
        model.addAttribute("list", new Listing<>(tenants.list(filter, after), null, filter.address(), after != null));
        return "console/tenants";
    }

    private List<Chip> chips(TenantFilter filter) {
        return new Chips(filter.address())
                .with("q", words.about("console.chip.q", filter.q()))
                .with("status", filter.status() == null ? null : words.of("console.status." + filter.status()))
                .all();
    }
}
