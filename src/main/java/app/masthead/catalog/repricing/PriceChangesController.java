package app.masthead.catalog.repricing;

import app.masthead.platform.web.Address;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Listing;
import app.masthead.platform.web.Parameters;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The changes of many prices that were applied, the latest first. */
@Controller
class PriceChangesController {

    private final Repricing repricing;

    PriceChangesController(Repricing repricing) {
        this.repricing = repricing;
    }

    @Can("catalog.view")
    @GetMapping(PriceChange.PATH)
    String list(@RequestParam MultiValueMap<String, String> query, Model model) {
        var after = new Parameters(query).position(2);
        var address = Address.of(PriceChange.PATH);
        model.addAttribute("list", new Listing<>(repricing.applied(after), null, address, after != null));
        return "catalog/price-changes";
    }
}
