package app.masthead.buyers;

import app.masthead.platform.export.FileKind;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Chip;
import app.masthead.platform.web.Chips;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.Words;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of buyers. */
@Can("buyers.view")
@Controller
class BuyersController {

    private final Buyers buyers;
    private final Words words;

    BuyersController(Buyers buyers, Words words) {
        this.buyers = buyers;
        this.words = words;
    }

    @GetMapping(BuyerFilter.PATH)
    String list(@RequestParam MultiValueMap<String, String> query, Model model) {
        var given = new Parameters(query);
        var filter = BuyerFilter.of(given);
        var found = buyers.list(filter, given.position(filter.order().size()));
        model.addAttribute("filter", filter);
        model.addAttribute("list", found.list());
        model.addAttribute("exports", FileKind.exports(filter.address()));
        model.addAttribute("tabs", found.counts().tabs(filter.address(), "buyers.status", filter.statusCode()));
        model.addAttribute("sorting", filter.order().sorting(filter.address()));
        model.addAttribute("chips", chips(filter));
        return "buyers/buyers";
    }

    @HxRequest(target = "buyers")
    @GetMapping(BuyerFilter.PATH)
    String rows(@RequestParam MultiValueMap<String, String> query, Model model) {
        list(query, model);
        return "buyers/buyers-list :: list";
    }

    private List<Chip> chips(BuyerFilter filter) {
        return new Chips(filter.address())
                .with("q", words.about("buyers.chip.q", filter.q()))
                .all();
    }
}
