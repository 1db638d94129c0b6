package app.masthead.orders;

import app.masthead.platform.export.FileKind;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Chip;
import app.masthead.platform.web.Option;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.Words;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of orders. */
@Can("orders.view")
@Controller
class OrdersController {

    private static final int LONGEST_POSITION = 1_000;

    private final Orders orders;
    private final Words words;

    OrdersController(Orders orders, Words words) {
        this.orders = orders;
        this.words = words;
    }

    @GetMapping(OrderFilter.PATH)
    String list(@RequestParam MultiValueMap<String, String> query, Model model) {
        var given = new Parameters(query);
        var filter = OrderFilter.of(given);
        var after = given.text("after", LONGEST_POSITION);
        var choices = orders.choices();
        model.addAttribute("filter", filter);
        model.addAttribute("list", orders.list(filter, after == null ? null : OrderPosition.read(after)));
        model.addAttribute("exports", FileKind.exports(filter.address()));
        model.addAttribute("tabs", OrderTabs.of(filter, choices));
        model.addAttribute("buyers", choices.buyers());
        model.addAttribute("chips", chips(filter, choices));
        return "orders/orders";
    }

    @HxRequest(target = "orders")
    @GetMapping(OrderFilter.PATH)
    String rows(@RequestParam MultiValueMap<String, String> query, Model model) {
        list(query, model);
        return "orders/orders-list :: list";
    }

    private List<Chip> chips(OrderFilter filter, OrderChoices choices) {
        var chips = new ArrayList<Chip>();
        var q = filter.q();
        if (q != null) {
            chips.add(chip("orders.chip.q", q, filter.address().without("q").toString()));
        }
        var buyer = filter.buyer();
        if (buyer != null) {
            var name = Option.label(choices.buyers(), buyer);
            chips.add(chip(
                    "orders.chip.buyer", name, filter.address().without("buyer").toString()));
        }
        return chips;
    }

    private Chip chip(String key, String value, String href) {
        return new Chip(words.of(key, value), href);
    }
}
