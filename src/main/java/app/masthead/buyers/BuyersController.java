package app.masthead.buyers;

import app.masthead.platform.export.FileKind;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Chip;
import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.Sorting;
import app.masthead.platform.web.Words;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of buyers. */
@Can("buyers.view")
@Controller
class BuyersController {

    private static final int LONGEST_POSITION = 2_000;

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
        var after = given.text("after", LONGEST_POSITION);
        var found = buyers.list(filter, after == null ? null : Cursor.decode(after, 2));
        model.addAttribute("filter", filter);
        model.addAttribute("list", found.list());
        model.addAttribute("exports", FileKind.exports(filter.address()));
        model.addAttribute("tabs", found.counts().tabs(filter));
        model.addAttribute(
                "sorting", new Sorting(filter.address(), filter.order().code(), Set.of("changed")));
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
        return filter.q() == null
                ? List.of()
                : List.of(new Chip(
                        words.of("buyers.chip.q", filter.q()),
                        filter.address().without("q").toString()));
    }
}
